/** Texts of the virtual switches dialog, in English. */
export const switchesEn = {
  'switches.title': 'Virtual switches',
};
