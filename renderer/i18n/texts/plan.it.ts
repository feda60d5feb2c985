import type { planEn } from './plan.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of plans and their steps, in Italian. */
export const planIt: Translation<typeof planEn> = {
  'plan.making': 'Preparazione del piano…',
  'plan.undoes': 'Ripristina lo stato precedente all’esecuzione del {{at}}.',
  'plan.undoes.set-up': 'Ripristina lo stato precedente alla configurazione del {{at}}.',
  'plan.undoes.disable': 'Ripristina lo stato precedente alla disattivazione del {{at}}.',
  'plan.undoes.undo': 'Ripristina lo stato precedente al ripristino del {{at}}.',
  'plan.undoes.create-switch': 'Ripristina lo stato precedente alla creazione del commutatore del {{at}}.',
  'plan.undoes.change-adapters': 'Ripristina lo stato precedente alla modifica del {{at}}.',
  'plan.undoes.rollback': 'Ripristina lo stato precedente al ripristino automatico del {{at}}.',
  'plan.undone-already': 'Lo stato precedente è già stato ripristinato.',
  'plan.who-receives': 'Chi riceverà le copie',
  'plan.group':
    'Il mirroring in un commutatore Hyper-V è di gruppo: ogni Destinazione riceve copie da ogni Origine.',
  'plan.on-switch': 'Su {{switch}}',
  'plan.sources': 'Copiate',
  'plan.destinations': 'Ricevono le copie',
  'plan.no-sources': 'ancora nessuna Origine',
  'plan.no-destinations': 'nessuno',
  'plan.new': 'nuova',
  'plan.already': 'già impostata',
  'plan.checks': 'Controlli',
  'plan.ends': 'Mirroring che termina con questa configurazione',
  'plan.ends-change': 'Mirroring che termina con questa modifica',
  'plan.is-set-to-none': 'Questo piano imposta {{name}} su Nessuna.',
  'plan.keep': 'Mantieni',
  'plan.keep-name': 'Mantieni {{name}} così com’è',
  'plan.another': 'Il piano è cambiato: leggerlo, poi premere di nuovo.',
  'plan.set-to-none': 'Imposta {{name}} su Nessuna',
  'severity.blocks': 'Impedisce di proseguire',
  'severity.warns': 'Avviso',
  'severity.informs': 'Nota',
  'plan.steps': 'Passaggi',
  'plan.shut-down-and': 'Arresta {{vms}} · {{action}}',
  'script.title': 'In PowerShell',
  'script.undo-title': 'Script di ripristino',
  'script.unblock':
    'Lo script salvato è per Windows PowerShell 5.1. Se Windows lo blocca perché scaricato, usare Unblock-File o firmarlo.',
  'accept.any': 'Accetta: {{name}}',
  'accept.remove-when-off': 'Arresta la VM e rimuovi subito {{name}}',
  'step.set-mode': 'Imposta la modalità mirroring di {{name}} su {{mode}}',
  'step.add-adapter': 'Aggiungi la scheda di rete {{name}} a {{vm}}, connessa a {{switch}}',
  'step.add-adapter-unconnected': 'Aggiungi la scheda di rete {{name}} a {{vm}}, non connessa',
  'step.remove-adapter': 'Rimuovi la scheda di rete {{name}} da {{vm}}',
  'step.rename-adapter': 'Rinomina la scheda di rete {{name}} di {{vm}} in {{to}}',
  'step.connect-adapter': 'Connetti {{name}} a {{switch}}',
  'step.disconnect-adapter': 'Disconnetti {{name}}',
  'step.stop-vm': 'Arresta {{vm}}',
  'step.start-vm': 'Avvia {{vm}}',
  'step.create-switch': 'Crea il commutatore virtuale {{name}}',
  'step.remove-switch': 'Rimuovi il commutatore virtuale {{name}}',
  'plan.undoes-name': 'Il suo nome era “{{name}}”.',
  'plan.steps-on_one': '{{count}} passaggio su {{host}}',
  'plan.steps-on_other': '{{count}} passaggi su {{host}}',
  'plan.now': 'ora',
  'plan.after': 'dopo',
  'plan.word.running': 'In esecuzione',
  'plan.word.off': 'Disattivata',
  'plan.word.there': 'presente',
  'plan.word.not-there': 'non presente',
  'plan.word.not-connected': 'non connessa',
  'plan.foreign': 'non fa parte di questa configurazione',
  'plan.foreign-change': 'non fa parte di questa modifica',
  'plan.by-hand_one': 'Arresto manuale: prosegui quando è disattivata',
  'plan.by-hand_other': 'Arresto manuale: prosegui quando le {{count}} VM sono disattivate',
  'plan.show-all': 'Mostra tutto ({{count}})',
  'plan.show-fewer': 'Mostra meno',
  'plan.and-more_one': '{{names}} e {{count}} altra',
  'plan.and-more_other': '{{names}} e {{count}} altre',
  'script.save': 'Salva come .ps1…',
  'script.save-undo': 'Salva .ps1 di ripristino…',
  'script.about':
    'Lo script esegue gli stessi passaggi con i cmdlet di Microsoft e si ferma alla prima discordanza. Eseguirlo nell’host con privilegi elevati.',
  'script.about-undo':
    'Lo script di ripristino ripristina lo stato precedente allo script salvato: conservarli nella stessa cartella.',
  'doubt.list': 'Copie non previste, o non certe',
  'doubt.port': '{{name}} ({{vlan}})',
  'doubt.vlan-apart':
    'Le copie di {{sources}} non sono previste su {{destination}}: le loro VLAN non coincidono.',
  'doubt.vlan-part':
    'Non è noto se tutte le copie di {{sources}} arrivino a {{destination}}: le loro VLAN coincidono solo in parte.',
  'doubt.vlan-unknown':
    'Non è noto se le copie di {{sources}} arrivino a {{destination}}: una delle due è isolata o in una VLAN privata, è una porta esterna, o la sua VLAN non è leggibile.',
  'doubt.source-active':
    'Le copie di {{sources}} non sono previste su {{destination}}: SR-IOV è in uso all’Origine, i cui frame non passano dal commutatore.',
  'doubt.source-enabled':
    'Non è noto se le copie di {{sources}} arrivino a {{destination}}: SR-IOV è abilitato all’Origine, i cui frame non passano dal commutatore quando è in uso.',
  'doubt.source-unknown':
    'Non è noto se le copie di {{sources}} arrivino a {{destination}}: non è leggibile se l’Origine usa SR-IOV.',
  'doubt.destination-active':
    'Le copie di {{sources}} non sono previste su {{destination}}: SR-IOV è in uso alla Destinazione, che non passa dal commutatore.',
  'doubt.destination-enabled':
    'Non è noto se le copie di {{sources}} arrivino a {{destination}}: SR-IOV è abilitato alla Destinazione, e nessuna arriva quando è in uso.',
  'doubt.destination-unknown':
    'Non è noto se le copie di {{sources}} arrivino a {{destination}}: non è leggibile se la Destinazione usa SR-IOV.',
};
