import type { disableEn } from './disable.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of Disable and Undo, in Italian. */
export const disableIt: Translation<typeof disableEn> = {
  'disable.title_one': 'Disattiva il mirroring su {{host}}: {{count}} scheda',
  'disable.title_other': 'Disattiva il mirroring su {{host}}: {{count}} schede',
  'disable.selection': 'più elementi',
  'disable.action': 'Disattiva il mirroring',
  'undo.title': 'Ripristina stato precedente',
  'undo.action': 'Ripristina',
  'undo.nothing': 'Nulla da fare: l’host è come prima di quell’esecuzione.',
  'undo.bar.set-up': 'Il mirroring è stato configurato.',
  'undo.bar.disable': 'Il mirroring è stato disattivato.',
  'undo.bar.create-switch': 'Il commutatore è stato creato.',
  'undo.bar.change-adapters': 'La scheda è stata modificata.',
  'undo.bar.shutdown': 'Il ripristino dovrà arrestare di nuovo {{vms}}.',
  'undo.bar.button': 'Ripristina…',
  'undo.bar.dismiss': 'Nascondi questo avviso',
  'disable.nothing': 'Nulla da fare: qui non c’è mirroring e non restano schede SPAN.',
  'disable.waits':
    'Qui non c’è più mirroring. Quanto resta si può rimuovere quando la VM è disattivata: vedere i controlli.',
  'disable.leftover-title_one': 'Rimuovi quanto resta su {{host}}: {{count}} scheda SPAN',
  'disable.leftover-title_other': 'Rimuovi quanto resta su {{host}}: {{count}} schede SPAN',
  'disable.leftover-action': 'Rimuovi',
  'disable.stays': 'Che cosa resta',
  'disable.receiving': '{{name}} resta Destinazione: le copie di {{sources}} le sono ancora destinate.',
  'disable.unheard': 'Nessuno riceve più copie da {{sources}}; la modalità mirroring non viene modificata.',
  'disable.not-ours': 'Destinazioni non aggiunte da Mirror Manager',
  'disable.not-ours-text':
    'Vengono impostate su Nessuna e restano nelle loro VM, se non vengono selezionate.',
  'disable.also-remove': 'Rimuovi anche la scheda {{name}} di {{vm}}',
  'disable.carries':
    'Il suo guest la usa per il proprio traffico ({{address}}): rimuoverla può isolare il guest.',
  'disable.kept': 'Viene mantenuta: {{why}}',
  'undo.nothing-left':
    'Nulla da fare: l’host è come prima di quell’esecuzione. Se viene considerata ripristinata, il ripristino successivo riguarderà l’esecuzione precedente.',
  'undo.count': 'Considera ripristinata',
  'undo.bar.unfinished':
    'L’ultima esecuzione non è terminata come previsto; alcune modifiche potrebbero essere rimaste.',
  'undo.bar.at': '{{at}}: {{what}}',
  'disable.nothing-ours':
    'Nulla da fare: qui nessuna scheda di macchine virtuali partecipa al mirroring. Gli altri elementi con mirroring sono indicati nei controlli e non vengono modificati.',
};
