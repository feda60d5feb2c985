/** Texts of the settings of a virtual machine's adapters, in English. */
export const adapterSettingsEn = {
  'adapter-settings.title': 'Settings for {{vm}}',
};
