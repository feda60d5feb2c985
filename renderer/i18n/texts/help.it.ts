import type { Translation } from '../translation.ts';
import type { helpEn } from './help.en.ts';

/** Texts of Help and the guided tour, in Italian. */
export const helpIt: Translation<typeof helpEn> = {
  'help.title': 'Guida',
};
