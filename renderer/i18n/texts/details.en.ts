/** Texts of the details of a selection, in English. */
export const detailsEn = {
  'details.title': 'Details',
};
