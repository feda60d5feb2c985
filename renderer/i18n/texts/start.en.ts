/** Texts of the first-run page, in English. */
export const startEn = {
  'start.title': 'Welcome to Mirror Manager',
};
