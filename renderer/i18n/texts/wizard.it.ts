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
  'wizard.no-target': 'Scegliere dove inviare le copie.',
  'wizard.no-name': 'Assegnare un nome alla scheda SPAN.',
  'wizard.watch.text':
    'I frame inviati e ricevuti dalle schede scelte vengono copiati. Il traffico stesso non cambia.',
  'wizard.watch.search': 'Trova una scheda da osservare',
  'wizard.watch.list': 'Schede',
  'wizard.watch.none': 'Nessuna scheda di macchina virtuale è connessa a un commutatore.',
  'wizard.more_one': 'Un’altra voce: cercare per vederla.',
  'wizard.more_other': 'Altre {{count}} voci: cercare per vederle.',
  'wizard.watch.unconnected_one': 'Una scheda non è connessa a un commutatore e non può essere osservata.',
  'wizard.watch.unconnected_other':
    '{{count}} schede non sono connesse a un commutatore e non possono essere osservate.',
  'wizard.where.search': 'Trova una macchina virtuale',
  'wizard.where.new': '{{vm}}: aggiungi una scheda SPAN dedicata',
  'wizard.where.existing': '{{vm}}: usa la sua scheda {{adapter}}',
  'wizard.where.reconnect': '{{vm}}: riconnetti la sua scheda SPAN {{adapter}}',
  'wizard.where.destination': '{{vm}}: usa {{adapter}}, già Destinazione',
  'wizard.where.name': 'Nome della scheda SPAN',
  'wizard.leave.title': 'Uscire dalla procedura?',
  'wizard.leave.text': 'Le scelte fatte non vengono conservate. Nell’host non è stato modificato nulla.',
  'wizard.leave.text-after-run':
    'Le scelte fatte non vengono conservate. Le eventuali modifiche della loro esecuzione sono elencate in Attività.',
  'wizard.left-off':
    'Arrestate per l’esecuzione precedente e ora disattivate: {{vms}}. Questo piano non le avvia.',
  'wizard.leave.stay': 'Resta',
  'wizard.leave.leave': 'Esci',
  'wizard.no-target-on': 'Scegliere dove inviare le copie di {{switch}}.',
  'wizard.name-twice':
    'Questa VM riceve già una scheda SPAN con questo nome su {{switch}}. Scegliere un altro nome.',
  'wizard.name-taken': 'Questa VM ha già un’altra scheda con questo nome. Scegliere un altro nome.',
  'wizard.generation': 'generazione {{number}}',
  'wizard.generation-unknown': 'generazione sconosciuta',
  'wizard.mark.legacy': 'scheda legacy',
  'wizard.mark.sr-iov': 'SR-IOV abilitato',
  'wizard.mark.sr-iov-active': 'SR-IOV in uso: non si può copiare',
  'wizard.watch.all-on': 'Tutte su {{switch}} ({{count}})',
  'wizard.watch.found-on': 'Tutte quelle trovate su {{switch}} ({{count}})',
  'wizard.watch.all-of': '{{vm}}: tutte le sue schede qui ({{count}})',
  'wizard.watch.found-of': '{{vm}}: tutte quelle trovate ({{count}})',
  'wizard.watch.chosen_one': '{{count}} scheda scelta',
  'wizard.watch.chosen_other': '{{count}} schede scelte',
  'wizard.watch.chosen-list': 'Schede scelte',
  'wizard.watch.show-chosen': 'Mostra tutte ({{count}})',
  'wizard.watch.show-fewer': 'Mostra meno',
  'wizard.watch.take-out': 'Deseleziona {{name}}',
  'wizard.watch.take-all-out': 'Deseleziona tutte',
  'wizard.watch.on-switches':
    'Le schede scelte sono su più commutatori. Le copie restano all’interno di un commutatore, quindi ognuno richiede una propria Destinazione, da scegliere nella pagina successiva.',
  'wizard.watch.only-those-of': 'Mantieni solo quelle su {{switch}}',
  'wizard.watch.leaves-out_one': 'Una Destinazione è esclusa: riceve copie.',
  'wizard.watch.leaves-out_other': '{{count}} Destinazioni sono escluse: ricevono copie.',
  'wizard.receivers-left-out_one':
    'Una Destinazione è stata esclusa dalle schede da osservare: riceve copie.',
  'wizard.receivers-left-out_other':
    '{{count}} Destinazioni sono state escluse dalle schede da osservare: ricevono copie.',
  'wizard.watch.left-out_one': 'Una scheda selezionata non è connessa a un commutatore ed è stata esclusa.',
  'wizard.watch.left-out_other':
    '{{count}} schede selezionate non sono connesse a un commutatore e sono state escluse.',
  'wizard.where.text': 'Le Origini sono su {{switch}}; anche chi ne riceve le copie deve esservi connesso.',
  'wizard.where.switches':
    'Le Origini sono su più commutatori. Le copie restano all’interno di un commutatore, quindi ognuno richiede una propria Destinazione: sceglierne una per ciascuno.',
  'wizard.where.sources_one': '{{count}} Origine: {{sources}}',
  'wizard.where.sources_other': '{{count}} Origini: {{sources}}',
  'wizard.where.list-of': 'Dove inviare le copie di {{switch}}',
  'wizard.where.name-hint':
    'La scheda viene aggiunta alla VM, connessa allo stesso commutatore e impostata su Destinazione.',
  'wizard.where.off': 'riceve copie solo quando è in esecuzione',
  'wizard.where.watches-itself': 'È anche un’Origine: riceverebbe anche le copie del proprio traffico',
  'wizard.where.needs-shutdown': 'Va arrestata per ricevere una scheda SPAN',
  'wizard.where.carries': 'Il suo guest la usa per il proprio traffico ({{address}})',
  'wizard.where.no-shutdown-service':
    'Il suo guest non risponde al servizio di arresto: arrestarla manualmente',
  'wizard.where.show-existing': 'Mostra le schede esistenti ({{count}})',
  'wizard.where.show-cannot': 'Mostra quelle che non possono, con il motivo ({{count}})',
  'wizard.why': 'Perché?',
  'wizard.why.short':
    'Una scheda SPAN dedicata trasporta solo copie; la scheda con cui si gestisce un guest non dovrebbe riceverne.',
  'wizard.why.full':
    'Una Destinazione riceve ogni frame di ogni Origine del commutatore. Insieme possono superare la capacità della scheda: con le copie va perso anche il traffico proprio del guest.',
  'wizard.why.reach':
    'È il traffico con cui si raggiunge l’analizzatore: RDP, aggiornamenti e report rallentano o si fermano proprio quando servono.',
  'wizard.why.clean':
    'Su una scheda propria si può rimuovere l’associazione di ogni protocollo: l’analizzatore vede solo traffico copiato e il guest non vi risponde.',
  'wizard.rank.destination': 'Già una Destinazione',
  'wizard.rank.now': 'Può ricevere una scheda SPAN ora',
  'wizard.rank.shutdown': 'Va arrestata per ricevere una scheda SPAN',
  'wizard.rank.watched': 'È anche un’Origine',
  'wizard.rank.existing': 'Usa invece una scheda esistente',
  'wizard.rank.cannot': 'Ora non può ricevere una scheda',
  'wizard.rank-means.shutdown':
    'In esecuzione e di generazione 1: il guest viene arrestato, la scheda aggiunta e la VM riavviata. Nel frattempo i suoi servizi non sono disponibili.',
  'wizard.rank-means.watched': 'Riceverebbe anche le copie del proprio traffico.',
  'wizard.rank-means.existing':
    'Non viene aggiunto nulla e nessuna VM viene arrestata, ma le copie si mescolano al traffico di quella scheda.',
  'wizard.run-name': 'Nome di questa configurazione (facoltativo)',
  'wizard.run-name.hint': 'Per l’elenco delle esecuzioni in Attività e per gli script salvati.',
  'wizard.run-name.long': 'Un nome può avere al massimo 120 caratteri.',
  'wizard.run-name.line': 'Un nome deve essere una sola riga di caratteri visibili.',
};
