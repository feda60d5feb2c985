/** Texts of Help and the guided tour, in English. */
export const helpEn = {
  'help.title': 'Help',
};
