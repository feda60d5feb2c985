import type { Translation } from '../translation.ts';
import type { adapterSettingsEn } from './adapter-settings.en.ts';

/** Texts of the settings of a virtual machine's adapters, in Italian. */
export const adapterSettingsIt: Translation<typeof adapterSettingsEn> = {
  'adapter-settings.title': 'Impostazioni di {{vm}}',
};
