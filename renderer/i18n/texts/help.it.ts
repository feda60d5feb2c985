import type { helpEn } from './help.en.ts';
import type { Translation } from '../translation.ts';

/** Texts of Help, in Italian; loaded with it. */
export const helpIt: Translation<typeof helpEn> = {
  'help.topics': 'Argomenti',
  'help.title': 'Guida',
  'help.what': 'Che cos’è il mirroring',
  'help.what.1':
    'Il mirroring delle porte copia i frame di una porta di un commutatore virtuale, inviati e ricevuti, su un’altra porta dello stesso commutatore, dove li legge un analizzatore. Altri lo chiamano SPAN.',
  'help.what.2':
    'Il traffico arriva dove è sempre arrivato: nulla viene trattenuto, modificato o inviato altrove. Quello sarebbe il port forwarding, che è un’altra cosa.',
  'help.what.3':
    'In Hyper-V il mirroring è locale: entrambe le porte sono sullo stesso commutatore virtuale di un solo host. Il mirroring remoto, verso un altro host o attraverso un tunnel, non è una funzione dei commutatori Hyper-V.',
  'help.what.4':
    'Le copie costano all’host tempo di elaborazione e larghezza di banda: configurare il mirroring per un’indagine e disattivarlo dopo.',
  'help.group': 'Chi riceve le copie',
  'help.group.1':
    'Un’Origine non è legata a una Destinazione. Secondo la documentazione, ogni Destinazione di un commutatore riceve le copie di ogni Origine di quel commutatore.',
  'help.group.2':
    'Quindi chi rende una scheda Origine ne mostra i frame anche alle Destinazioni impostate da altri in precedenza. Mirror Manager le elenca nel riepilogo e chiede il consenso per ognuna.',
  'help.group.3':
    'Anche le schede dell’host e la porta esterna di un commutatore possono essere Origini o Destinazioni. Mirror Manager le mostra e ne tiene conto; non le modifica.',
  'help.can': 'Che cosa Hyper-V può e non può fare',
  'help.can.1': 'Può',
  'help.can.2':
    'copiare tutti i frame che una scheda invia e riceve, mentre la sua macchina virtuale è in esecuzione;',
  'help.can.3': 'copiare molte schede verso una, e una verso molte, sullo stesso commutatore;',
  'help.can.4':
    'cambiare la modalità mirroring con le macchine virtuali in esecuzione: nessuna documentazione a noi nota richiede un riavvio.',
  'help.can.5': 'Non può',
  'help.can.6': 'copiare una sola direzione: l’impostazione non ne prevede;',
  'help.can.7': 'filtrare, campionare o accorciare le copie, né scegliere una VLAN: lo fa l’analizzatore;',
  'help.can.8': 'copiare verso un altro commutatore o un altro host;',
  'help.can.9':
    'seguire una macchina virtuale: dopo una migrazione Origine e Destinazione sono insieme solo se si sono spostate entrambe;',
  'help.can.10':
    'vedere i frame che aggirano il commutatore, come quelli di una scheda con SR-IOV in uso: si deduce da come funziona SR-IOV, non è documentato per il mirroring;',
  'help.can.11': 'copiare i frame che una regola del commutatore ha scartato prima.',
  'help.can.12': 'Non è noto',
  'help.can.13':
    'se una Destinazione in una VLAN di accesso diversa da quella dell’Origine ne riceva le copie. Microsoft pubblica un solo modo per più VLAN: un trunk che le consenta tutte;',
  'help.can.14': 'se una scheda di rete legacy venga copiata come le altre.',
  'help.span': 'Una scheda SPAN dedicata',
  'help.span.1':
    'Le copie dovrebbero andare a una scheda che non trasporta altro. La scheda con cui si raggiunge l’analizzatore condividerebbe con esse la larghezza di banda, e il suo traffico finirebbe nella cattura.',
  'help.span.2':
    'Mirror Manager aggiunge una scheda di questo tipo, la connette al commutatore delle Origini e la imposta come Destinazione. Una macchina virtuale di generazione 1 deve essere disattivata; una di generazione 2 la riceve mentre è in esecuzione.',
  'help.span.3': 'Poi, nel guest',
  'help.span.4': 'trovare la scheda dal suo indirizzo MAC: il nome nel guest non è quello nell’host;',
  'help.span.5': 'rinominarla, così che tutti sappiano a che cosa serve;',
  'help.span.6':
    'rimuovere le associazioni di protocolli e servizi, ma non tutte: tra queste c’è quella del driver di acquisizione (Npcap), senza il quale Wireshark non vede nulla.',
  'help.span.7':
    'I comandi, per Windows e Linux, sono nei dettagli della Destinazione. Mirror Manager non li esegue: non accede ai guest.',
  'help.prerequisites': 'Che cosa serve',
  'help.prerequisites.1':
    'Windows Server 2016 o successivo, o Windows 10 o successivo, con Hyper-V e il suo modulo per PowerShell, e un account amministratore o del gruppo Amministratori Hyper-V. Questa è la situazione in questo computer:',
  'help.nothing': 'L’analizzatore non vede nulla',
  'help.nothing.1': 'Nell’ordine in cui conviene controllare:',
  'help.nothing.2':
    'Entrambe le macchine virtuali sono in esecuzione: una porta esiste solo mentre lo è la sua macchina virtuale. Macchine virtuali, colonna Stato.',
  'help.nothing.3':
    'Origine e Destinazione sono sullo stesso commutatore. Topologia, o la colonna Commutatore.',
  'help.nothing.4':
    'Entrambe le modalità risultano alla rilettura: Aggiorna, poi la colonna Mirroring. Un criterio o un’altra console può averle riportate a Nessuna.',
  'help.nothing.5':
    'La Destinazione è un trunk che consente le VLAN delle Origini, o è nella stessa VLAN. La Topologia indica per ogni VLAN che cosa ci si aspetta.',
  'help.nothing.6': 'SR-IOV non è in uso nell’Origine né nella Destinazione. Dettagli, Rete.',
  'help.nothing.7':
    'Nel guest si sta osservando la scheda giusta: confrontarne l’indirizzo MAC con quello nei dettagli.',
  'help.nothing.8': 'La scheda è abilitata nel guest e il driver di acquisizione (Npcap) vi è associato.',
  'help.nothing.9':
    'C’è traffico da vedere: eseguire un ping dall’Origine e osservare con il filtro di visualizzazione icmp.',
  'help.nothing.10': 'Nulla scarta i frame prima: un ACL della scheda, o un’estensione del commutatore.',
  'help.nothing.11':
    'Mirror Manager mostra ciò che è configurato e riletto. Per ora l’arrivo delle copie si può verificare solo nel guest.',
  'help.undo': 'Ripristino e registrazione',
  'help.undo.1':
    'Prima di ogni passaggio viene registrato lo stato trovato; dopo, lo stato riletto. Così lo stato precedente a un’esecuzione si può ripristinare esattamente, anche dopo un arresto anomalo: in Attività sono elencate tutte.',
  'help.undo.2':
    'Il ripristino riporta l’host allo stato precedente a una sola esecuzione. La disattivazione termina il mirroring, chiunque lo abbia configurato, e rimuove le schede SPAN aggiunte da Mirror Manager; le altre solo su richiesta.',
  'help.undo.3':
    'Le registrazioni sono conservate per ogni utente, nel computer in cui è in esecuzione Mirror Manager. Contengono nomi, ID e impostazioni delle schede, mai il contenuto del traffico, né password.',
  'help.undo.4':
    'Chi sorveglia l’host vede le modifiche come cmdlet di Hyper-V, per esempio Set-VMNetworkAdapter con PortMirroring, se in quell’host l’attività di PowerShell viene registrata.',
  'help.practice': 'Modalità di esercitazione e presentazione guidata',
  'help.practice.1':
    'Un laboratorio è un host simulato con commutatori e macchine virtuali. Ciò che Hyper-V rifiuta, lo rifiuta anche il laboratorio; le modifiche restano, anche dopo un riavvio del programma. Il contrassegno “Modalità di esercitazione” è in ogni pagina.',
  'help.practice.2': 'La presentazione guidata vi configura il mirroring, lo mostra e lo disattiva.',
  'help.shortcuts': 'Tasti di scelta rapida',
  'help.terms': 'Termini',
  'help.terms.1': 'Origine: una scheda di cui si copia ogni frame inviato o ricevuto.',
  'help.terms.2': 'Destinazione: una scheda che riceve copie dei frame di ogni Origine del suo commutatore.',
  'help.terms.3': 'Scheda SPAN: una Destinazione che non trasporta altro.',
  'help.terms.4': 'Modalità mirroring: Nessuna, Destinazione o Origine; ogni scheda ne ha una.',
  'help.terms.5':
    'Piano: i passaggi che portano l’host da com’è a come lo si vuole, con l’esito dei controlli.',
  'help.terms.6':
    'Riletto: dopo il passaggio l’host è stato letto e mostra la modifica. Solo allora il passaggio è considerato eseguito.',
  'help.terms.7':
    'Configurato, non verificato: le modalità sono impostate; l’arrivo delle copie non è stato provato.',
};
