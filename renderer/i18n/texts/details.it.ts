import type { Translation } from '../translation.ts';
import type { detailsEn } from './details.en.ts';

/** Texts of the details of a selection, in Italian. */
export const detailsIt: Translation<typeof detailsEn> = {
  'details.title': 'Dettagli',
};
