import type { disableEn } from './disable.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of Disable and Undo, in Italian. */
export const disableIt: Translation<typeof disableEn> = {
  'disable.title_one': 'Disattiva il mirroring su {{host}}: {{count}} scheda',
  'disable.title_other': 'Disattiva il mirroring su {{host}}: {{count}} schede',
  'disable.action': 'Disattiva il mirroring',
  'disable.nothing': 'Nulla da fare: qui non c’è mirroring.',
  'undo.title': 'Ripristina stato precedente',
  'undo.action': 'Ripristina',
  'undo.nothing': 'Nulla da fare: l’host è come prima di quell’esecuzione.',
  'undo.bar.set-up': 'Il mirroring è stato configurato.',
  'undo.bar.disable': 'Il mirroring è stato disattivato.',
  'undo.bar.undo': 'L’esecuzione è stata annullata.',
  'undo.bar.create-switch': 'Il commutatore è stato creato.',
  'undo.bar.change-adapters': 'La scheda è stata modificata.',
  'undo.bar.shutdown': 'Il ripristino dovrà arrestare di nuovo {{vms}}.',
  'undo.bar.button': 'Ripristina…',
  'undo.bar.dismiss': 'Nascondi questo avviso',
};
