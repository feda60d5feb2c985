import type { Translation } from '../translation.ts';
import type { startEn } from './start.en.ts';

/** Texts of the first-run page, in Italian. */
export const startIt: Translation<typeof startEn> = {
  'start.title': 'Benvenuto in Mirror Manager',
};
