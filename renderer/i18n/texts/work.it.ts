import type { workEn } from './work.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of runs and what follows them, in Italian. */
export const workIt: Translation<typeof workEn> = {
  'work.title.set-up': 'Configura il mirroring',
  'work.title.disable': 'Disattiva il mirroring',
  'work.title.undo': 'Ripristina stato precedente',
  'work.title.create-switch': 'Crea commutatore virtuale',
  'work.title.change-adapters': 'Modifica le impostazioni della scheda',
  'work.note.guest-shutting-down': 'il sistema guest si sta arrestando',
  'work.note.waiting-for-off': 'in attesa che la macchina virtuale venga arrestata manualmente',
  'work.cancel': 'Annulla dopo questo passaggio',
  'work.cancel-shutdown': 'Annulla ora (il guest si arresta comunque)',
  'work.steps-between_one': 'un altro passaggio',
  'work.steps-between_other': 'altri {{count}} passaggi',
  'work.left-off': 'Arrestate per questa esecuzione e ora disattivate: {{vms}}. Riavviare quelle necessarie.',
  'work.start-again': 'Avvia di nuovo (Ripristina)…',
  'work.may-go-off':
    'A {{vm}} è stato forse chiesto di arrestarsi: può ancora disattivarsi. Quando sarà disattivata, il ripristino la avvia di nuovo.',
  'work.going-off':
    'A {{vm}} è stato chiesto di arrestarsi, e non lo si può ritirare: può ancora disattivarsi. Quando sarà disattivata, il ripristino la avvia di nuovo.',
  'work.followed': 'A questa esecuzione ne è seguita un’altra; entrambe sono in Attività.',
  'work.followed-unseen': 'A questa esecuzione ne è seguita un’altra; l’esito di questa è in Attività.',
  'work.to-activity': 'Vai ad Attività',
  'work.back-to-review': 'Torna al riepilogo',
  'work.is-taken-back': 'È in corso il ripristino di quanto eseguito; viene sempre portato a termine.',
  'work.cancelling': 'Annullamento dopo questo passaggio…',
  'work.cancelling-now': 'Annullamento…',
  'work.close-meanwhile': 'Chiudi e lascia proseguire',
  'work.outcome.done': 'Completato',
  'work.outcome.nothing-to-do': 'Nulla da fare',
  'work.outcome.failed': 'Non riuscito',
  'work.outcome.cancelled': 'Annullato',
  'work.outcome.unknown': 'Esito sconosciuto',
  'work.meaning.done': 'Dopo ogni passaggio lo stato è stato riletto.',
  'work.meaning.nothing-to-do': 'L’host era già configurato così.',
  'work.meaning.unknown':
    'L’host non ha risposto; l’ultimo passaggio può aver avuto effetto. Prima di tutto leggere di nuovo l’host.',
  'work.meaning.partly': 'Alcuni passaggi sono stati eseguiti prima della fine: vedere sotto.',
  'work.meaning.unchanged': 'Nell’host non è stato modificato nulla.',
  'work.meaning.going-off':
    'L’arresto richiesto non si può ritirare; null’altro di questa esecuzione rimane.',
  'work.taken-back': 'Lo stato precedente è stato ripristinato e riletto.',
  'work.not-taken-back': 'Lo stato precedente non è stato ripristinato del tutto: vedere i passaggi sotto.',
  'work.taking-back': 'Ripristino',
  'work.step.waiting': 'in attesa',
  'work.step.running': 'in corso',
  'work.step.done': 'completato, riletto',
  'work.step.failed': 'non riuscito',
  'work.step.unknown': 'esito sconosciuto',
  'work.step.cancelled': 'annullato',
  'work.step.not-run': 'non eseguito',
  'work.seconds': '{{seconds}} s',
  'now.title': 'Stato attuale',
  'now.nothing': 'In questo host non c’è alcun mirroring.',
  'now.copies': 'Su {{switch}}, le copie di {{sources}} sono inviate a {{destinations}}.',
  'now.left-over':
    '{{name}} non partecipa più al mirroring ma è ancora presente: quando la VM è disattivata, l’azione “{{action}}” la rimuove; la prossima configurazione la riutilizza.',
  'now.not-proven': 'La configurazione è stata riletta; l’arrivo delle copie non è verificato.',
  'guest.title': 'Da fare nel guest di {{vm}} (non eseguito da Mirror Manager)',
  'guest.title-of': 'Da fare nel guest di {{vm}} per {{adapter}} (non eseguito da Mirror Manager)',
  'guest.windows': 'Windows',
  'guest.linux': 'Linux',
  'guest.commands': 'Comandi per il guest',
  'guest.bad-mac': 'L’indirizzo MAC della scheda SPAN non è leggibile: nessun comando può trovarla.',
  'guest.no-rename': 'Questo sistema non accetta il nome {{name}}: la scheda mantiene il proprio.',
  'now.no-source': 'Su {{switch}}, nulla viene copiato verso {{destinations}}: non c’è alcuna Origine.',
  'now.no-destination': 'Su {{switch}}, nessuno riceve copie da {{sources}}: non c’è alcuna Destinazione.',
  'guest.own-notes':
    'Le spunte sono note personali, conservate in questa finestra: il programma non vede dentro il guest.',
  'guest.task.open': 'Aprire la console di {{vm}}',
  'guest.task.find': 'Trovare la scheda di rete con indirizzo MAC {{mac}}',
  'guest.task.rename': 'Rinominarla in {{name}}',
  'guest.task.unbind':
    'Rimuoverne l’associazione dei protocolli e servizi elencati, lasciando il driver di acquisizione (Npcap): vi resta così solo traffico copiato',
  'guest.task.look': 'Vedere le copie: aprire {{name}} in Wireshark con il filtro di visualizzazione icmp',
  'guest.no-address': '(ancora sconosciuto)',
  'guest.no-mac':
    'Avviare la VM una volta: la scheda SPAN riceve allora un indirizzo MAC e qui compaiono i comandi per trovarla.',
  'guest.commands-text':
    'Questi comandi trovano la scheda, la rinominano e ne rimuovono le associazioni in una volta; eseguirli nel guest con privilegi elevati:',
  'guest.not-running': 'La VM non è in esecuzione: avviarla prima.',
  'guest.open-yourself': 'Aprirla con VMConnect nell’host, o con RDP verso il guest.',
  'guest.practice':
    'In modalità di esercitazione non c’è un guest da aprire: in un host reale, usare VMConnect o Desktop remoto.',
  'guest.off': 'I comandi compaiono quando la VM è in esecuzione: solo allora la scheda può essere trovata.',
  'guest.vmconnect': 'Apri con VMConnect',
  'guest.rdp': 'Apri con Desktop remoto',
  'guest.wireshark':
    'Per una prova, eseguire un ping da un’Origine: richieste e risposte devono comparire in Wireshark.',
  'now.doubted':
    'Su {{switch}}, le copie di {{sources}} sono destinate a {{destinations}}, ma non tutte sono da aspettarsi:',
};
