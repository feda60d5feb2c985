import { HINTS, type HintCode } from '../../../shared/errors/hints.ts';

/** What the program advises with an error, in English: a terminal says the same. */
export const hintsEn: Readonly<Record<HintCode, string>> = HINTS;
