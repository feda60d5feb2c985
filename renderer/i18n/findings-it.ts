import type { FindingCode } from '../../shared/checks/finding.ts';

/** A finding's words in another language than the program's own. */
interface Words {
  message(name: string, detail: string): string;
  readonly remedy?: string;
}

/** Every finding in Italian; `detail` is what makes it so, in Italian too. */
export const FINDINGS_IT: Readonly<Record<FindingCode, Words>> = {
  'no-source': {
    message: () => 'Nulla da osservare: non è indicata alcuna Origine.',
    remedy: 'Indicare almeno una scheda di cui copiare i frame.',
  },
  'no-destination': {
    message: () => 'Non è indicato dove inviare le copie: manca una Destinazione.',
    remedy: 'Indicare una scheda che riceva le copie, o una VM a cui aggiungere una scheda SPAN.',
  },
  'destination-is-source': {
    message: (name) =>
      `${name} è indicata come Origine e come Destinazione; una scheda ha una sola modalità.`,
    remedy: 'Usare un’altra scheda come Destinazione, o aggiungere una scheda SPAN dedicata.',
  },
  'other-host': {
    message: (name, detail) =>
      `${name} è sull’host ${detail}; un commutatore Hyper-V copia solo nel proprio host.`,
    remedy: 'Scegliere Origine e Destinazione sullo stesso host.',
  },
  'other-switch': {
    message: (name, detail) =>
      `${name} è su un altro commutatore (${detail}); le copie restano nel commutatore dell’Origine.`,
    remedy:
      'Scegliere schede dello stesso commutatore, o indicare una Destinazione su ogni commutatore con Origini.',
  },
  'not-connected': {
    message: (name) => `${name} non è connessa a un commutatore.`,
    remedy: 'Connettere prima la scheda.',
  },
  'no-such-thing': {
    message: (name) => `${name} non è più in questo host.`,
    remedy: 'Scegliere di nuovo, o accettare di proseguire senza.',
  },
  'host-adapter': {
    message: (name) =>
      `${name} è una scheda del sistema operativo di gestione; questa versione modifica solo schede di macchine virtuali.`,
    remedy: 'Modificarla con Set-VMNetworkAdapter -ManagementOS.',
  },
  'asked-twice': {
    message: (name) => `${name} è richiesta in due modi contrastanti.`,
    remedy: 'Richiedere ogni scheda una sola volta.',
  },
  'out-of-scope': {
    message: (name) => `${name} va rimossa, ma non fa parte di ciò di cui si disattiva il mirroring.`,
    remedy: 'Disattivare il mirroring anche lì, o non richiederne la rimozione.',
  },
  'name-taken': {
    message: (name, detail) => `La VM ha già una scheda di nome ${name}, ${detail}.`,
    remedy: 'Rinominare o rimuovere quella scheda, poi ripristinare di nuovo.',
  },
  'adapter-exists': {
    message: (name, detail) => `${name} esiste già (${detail}) e non è stata aggiunta da Mirror Manager.`,
    remedy: 'Scegliere un altro nome, o indicare quella scheda come Destinazione.',
  },
  'adapter-reused': {
    message: (name, detail) => `${name} esiste già: ${detail}; non viene aggiunta un’altra scheda.`,
  },
  'role-change': { message: (name, detail) => `${name} ora è ${detail} e perderebbe quel ruolo.` },
  'foreign-receiver': {
    message: (name, detail) =>
      `${name} è una Destinazione dello stesso commutatore e riceverà anche copie di ${detail}.`,
    remedy: 'Accettare questo destinatario, o impostarlo prima su Nessuna.',
  },
  'foreign-source': {
    message: (name, detail) =>
      `${name} riceverà anche copie di quanto era già Origine sullo stesso commutatore: ${detail}.`,
  },
  'vm-busy': {
    message: (name, detail) => `La macchina virtuale ${name} è occupata (${detail}).`,
    remedy: 'Attendere che Hyper-V abbia finito, poi leggere di nuovo l’host.',
  },
  'vm-state': {
    message: (name, detail) =>
      `La macchina virtuale ${name} è nello stato ${detail}; l’hardware si può modificare solo nello stato Disattivata (o In esecuzione, per la generazione 2).`,
    remedy: 'Portare prima la VM in uno di questi stati.',
  },
  'vm-off': {
    message: (name, detail) =>
      `La macchina virtuale ${name} non è in esecuzione (${detail}); le copie avvengono solo mentre è in esecuzione.`,
  },
  'vm-replica': {
    message: (name) =>
      `La macchina virtuale ${name} è una replica e non è in esecuzione; le copie avvengono solo dopo un failover verso di essa, e la VM primaria non viene modificata.`,
  },
  'generation-1-running': {
    message: (name) =>
      `La macchina virtuale ${name} è di generazione 1 e in esecuzione; una scheda si può aggiungere o rimuovere solo nello stato Disattivata.`,
    remedy: 'Arrestare prima la VM.',
  },
  'adapters-full': {
    message: (name, detail) =>
      `La macchina virtuale ${name} avrebbe più schede di rete di quante Hyper-V ne consenta (${detail}).`,
    remedy: 'Usare una scheda che la VM ha già, scegliere un’altra VM, o rimuovere una scheda che non serve.',
  },
  'needs-shutdown': {
    message: (name) => `La macchina virtuale ${name} verrà arrestata tramite il sistema guest e riavviata.`,
  },
  'no-shutdown-service': {
    message: (name) =>
      `Il guest di ${name} non risponde al servizio di arresto: l’arresto potrebbe non concludersi mai.`,
    remedy: 'Arrestare la VM e preparare di nuovo il piano, o accettare che l’arresto venga solo richiesto.',
  },
  'card-carries-host': {
    message: (name, detail) =>
      `La scheda di rete ${name} è usata per ${detail}; un commutatore su di essa interrompe la rete dell’host.`,
    remedy: 'Scegliere un’altra scheda, o indicarla di nuovo per accettare l’interruzione.',
  },
  'card-in-use': {
    message: (name, detail) =>
      name === ''
        ? `Non è indicata alcuna scheda di rete: ${detail}.`
        : `La scheda di rete ${name} non è utilizzabile: ${detail}.`,
    remedy: 'Scegliere un’altra scheda.',
  },
  'switch-in-use': {
    message: (name, detail) => `Il commutatore virtuale ${name} è usato da ${detail}.`,
    remedy: 'Disconnettere prima queste schede.',
  },
  'remove-when-off': {
    message: (name, detail) =>
      `${name} non si può rimuovere mentre la sua VM è in esecuzione (generazione 1): ${detail}.`,
    remedy:
      'Disattivare di nuovo il mirroring quando la VM è disattivata, o accettare ora l’arresto e il riavvio.',
  },
  'remove-later': {
    message: (name, detail) => `${name} non si può rimuovere ora: ${detail}.`,
    remedy: 'Disattivare di nuovo il mirroring quando la VM è disattivata.',
  },
  'nothing-accepted': {
    message: (name) => `Per ${name} nulla è in attesa che la VM sia disattivata: nessuna VM viene arrestata.`,
  },
  'adapter-customised': {
    message: (name, detail) =>
      `${name} ha impostazioni che un ripristino non potrebbe restituire (${detail}); viene impostata su Nessuna e conservata.`,
    remedy: 'Se non serve, rimuoverla nella Console di gestione di Hyper-V.',
  },
  'sr-iov-active': {
    message: (name) => `${name} usa ora SR-IOV: i frame aggirano il commutatore e non si possono copiare.`,
    remedy:
      'Disattivare SR-IOV per questa scheda (Set-VMNetworkAdapter -IovWeight 0), o sceglierne un’altra.',
  },
  'sr-iov-enabled': {
    message: (name) =>
      `SR-IOV è abilitato per ${name} e ora non in uso; quando lo sarà, i frame aggireranno il commutatore.`,
    remedy: 'Per sicurezza disattivare SR-IOV per questa scheda (Set-VMNetworkAdapter -IovWeight 0).',
  },
  'sr-iov-unknown': {
    message: (name) =>
      `Non è stato possibile leggere se ${name} usa SR-IOV; in tal caso i frame aggirano il commutatore e non si possono copiare.`,
  },
  'host-adapter-mirrored': {
    message: (name, detail) =>
      `${name} è una scheda del sistema operativo di gestione in modalità ${detail}; viene mostrata ma non modificata.`,
    remedy: 'Modificarla con Set-VMNetworkAdapter -ManagementOS.',
  },
  'external-port-mirrored': {
    message: (name) =>
      `Sulla porta esterna di ${name} il mirroring è attivo e resta tale; viene mostrata ma non modificata.`,
    remedy:
      'Modificarla dove è stata impostata: è una funzionalità di quella porta (Set-VMSwitchExtensionPortFeature -ExternalPort).',
  },
  'mode-without-switch': {
    message: (name) =>
      `${name} mantiene la modalità mirroring, che non ha effetto finché la scheda non viene connessa di nuovo.`,
  },
  'destination-without-source': {
    message: (name) => `${name} resta Destinazione senza alcuna Origine nel suo commutatore.`,
  },
  'source-without-destination': {
    message: (name) =>
      `Nessuno riceve più copie da ${name}: resta Origine senza alcuna Destinazione nel suo commutatore.`,
  },
  'changed-since': {
    message: (name, detail) => `${name} è cambiata nel frattempo: ${detail}.`,
    remedy: 'Accettare la modifica per ripristinare comunque lo stato precedente.',
  },
  'new-adapter': { message: (name) => `${name} viene aggiunta di nuovo: il guest vede una scheda nuova.` },
  'incomplete-read': {
    message: (name, detail) => `Lettura incompleta: ${name} (${detail}). Anche lì potrebbero arrivare copie.`,
    remedy: 'Correggere ciò che non è leggibile, poi leggere di nuovo l’host.',
  },
  'record-set-aside': {
    message: (name, detail) =>
      `La registrazione ${name} è stata accantonata: ${detail}. Può descrivere operazioni eseguite qui e non viene considerata.`,
    remedy: 'Esaminare quel file e spostarlo altrove quando non serve più.',
  },
  'record-cut': {
    message: (name, detail) =>
      `La registrazione ${name} è troncata: ${detail}. Per la parte mancante lo stato precedente non viene ripristinato.`,
    remedy: 'Esaminare l’host dopo il ripristino.',
  },
};
