import type { Translation } from '../translation.ts';
import type { switchesEn } from './switches.en.ts';

/** Texts of the virtual switches dialog, in Italian. */
export const switchesIt: Translation<typeof switchesEn> = {
  'switches.title': 'Commutatori virtuali',
};
