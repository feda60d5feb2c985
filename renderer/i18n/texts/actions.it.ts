import type { Translation } from '../translation.ts';
import type { actionsEn } from './actions.en.ts';

/** Texts of what can be done, in menus and panes, in Italian. */
export const actionsIt: Translation<typeof actionsEn> = {
  'actions.title': 'Azioni',
  'actions.not-read': 'L’host non è ancora stato letto.',
  'actions.nothing-to-undo': 'Non esiste alcuna esecuzione di cui ripristinare lo stato precedente.',
  'actions.no-adapter': 'Questa macchina virtuale non ha alcuna scheda di rete.',
  'actions.adapters-unread':
    'Le schede di rete non sono leggibili. Eseguire prima di nuovo la lettura dell’host.',
  'actions.no-adapters': 'Queste macchine virtuali non hanno alcuna scheda di rete.',
  'actions.nothing-mirrored': 'Nessun elemento selezionato partecipa al mirroring.',
  'actions.nothing-selected': 'Nessun elemento selezionato.',
  'actions.no-link':
    'Il programma non risponde. L’operazione sarà possibile al ripristino della connessione.',
  'actions.no-adapter-on-switch': 'Nessuna scheda di una macchina virtuale è connessa a questo commutatore.',
  'actions.not-connected': 'La selezione non è connessa ad alcun commutatore.',
  'actions.selected_one': '{{count}} elemento selezionato',
  'actions.selected_other': '{{count}} elementi selezionati',
  'actions.menu': 'Azioni possibili per {{name}}',
  'action.set-up': 'Configura il mirroring…',
  'action.set-up-switch': 'Esegui il mirroring di tutte le schede su {{name}}…',
  'action.set-up-selection_one': 'Esegui il mirroring di questa scheda…',
  'action.set-up-selection_other': 'Esegui il mirroring di queste {{count}} schede…',
  'action.set-up-none': 'Esegui il mirroring della selezione…',
  'action.disable-selected_one': 'Disattiva il mirroring di {{count}} scheda selezionata…',
  'action.disable-selected_other': 'Disattiva il mirroring di {{count}} schede selezionate…',
  'action.disable_one': 'Disattiva il mirroring su {{host}}: {{count}} scheda…',
  'action.disable_other': 'Disattiva il mirroring su {{host}}: {{count}} schede…',
  'action.disable-adapter': 'Disattiva il mirroring di {{name}}…',
  'action.undo': 'Ripristina stato precedente…',
  'action.switches': 'Commutatori virtuali…',
  'action.switch-properties': 'Proprietà…',
  'action.settings': 'Impostazioni…',
  'action.connect': 'Connetti…',
  'action.mode': 'Modalità mirroring',
  'action.refresh': 'Aggiorna',
  'action.reading': 'Lettura in corso…',
  'action.read-again': 'Leggi di nuovo',
  'action.restart-as-administrator': 'Riavvia come amministratore',
};
