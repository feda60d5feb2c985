import type { wizardEn } from './wizard.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of the set-up wizard, in Italian. */
export const wizardIt: Translation<typeof wizardEn> = {
  'wizard.title': 'Configura il mirroring',
  'wizard.pages': 'Pagine della procedura',
  'wizard.page.watch': 'Che cosa osservare',
  'wizard.page.where': 'Dove inviare le copie',
  'wizard.page.review': 'Riepilogo',
  'wizard.page.result': 'Risultato',
  'wizard.action': 'Configura',
  'wizard.shut-down-and-action': 'Arresta {{vms}} e configura',
  'wizard.nothing': 'Nulla da fare: l’host è già configurato così.',
  'wizard.no-source': 'Scegliere almeno una scheda da osservare.',
  'wizard.two-switches':
    'Le schede scelte sono su due commutatori. Le copie restano nel proprio commutatore: configurarne uno alla volta.',
  'wizard.no-target': 'Scegliere dove inviare le copie.',
  'wizard.no-name': 'Assegnare un nome alla scheda SPAN.',
  'wizard.watch.text':
    'I frame inviati e ricevuti dalle schede scelte vengono copiati. Il traffico stesso non cambia.',
  'wizard.watch.search': 'Trova una scheda da osservare',
  'wizard.watch.list': 'Schede',
  'wizard.watch.none': 'Nessuna scheda di macchina virtuale è connessa a un commutatore.',
  'wizard.watch.chosen_one': '{{count}} scheda scelta.',
  'wizard.watch.chosen_other': '{{count}} schede scelte.',
  'wizard.more_one': 'Un’altra voce: cercare per vederla.',
  'wizard.more_other': 'Altre {{count}} voci: cercare per vederle.',
  'wizard.watch.unconnected_one': 'Una scheda non è connessa a un commutatore e non può essere osservata.',
  'wizard.watch.unconnected_other':
    '{{count}} schede non sono connesse a un commutatore e non possono essere osservate.',
  'wizard.where.text':
    'Su {{switch}}. Una scheda SPAN dedicata trasporta solo copie; una scheda che un guest usa per il proprio traffico ne viene sommersa.',
  'wizard.where.search': 'Trova una macchina virtuale',
  'wizard.where.new': '{{vm}}: aggiungi una scheda SPAN dedicata',
  'wizard.where.existing': '{{vm}}: usa la sua scheda {{adapter}}',
  'wizard.where.destination': '{{vm}}: usa {{adapter}}, già Destinazione',
  'wizard.where.name': 'Nome della scheda SPAN',
  'wizard.where.name-hint': 'Viene aggiunta alla VM e connessa allo stesso commutatore.',
  'wizard.rank.destination': 'Già Destinazione',
  'wizard.rank.now': 'Può ricevere una scheda ora',
  'wizard.rank.shutdown': 'Va arrestata per una nuova scheda, poi viene riavviata',
  'wizard.rank.watched': 'È osservata: le copie tornerebbero a lei stessa',
  'wizard.rank.cannot': 'Ora non può ricevere una scheda',
  'wizard.leave.title': 'Uscire dalla procedura?',
  'wizard.leave.text': 'Le scelte fatte non vengono conservate. Nell’host non è stato modificato nulla.',
  'wizard.leave.stay': 'Resta',
  'wizard.leave.leave': 'Esci',
};
