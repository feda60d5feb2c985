/** Texts of the settings of this window, in English. */
export const settingsEn = {
  'settings.title': 'Settings',
};
