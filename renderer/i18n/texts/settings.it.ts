import type { Translation } from '../translation.ts';
import type { settingsEn } from './settings.en.ts';

/** Texts of the settings of this window, in Italian. */
export const settingsIt: Translation<typeof settingsEn> = {
  'settings.title': 'Impostazioni',
};
