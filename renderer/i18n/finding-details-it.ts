import type { BusyOperation } from '../../shared/checks/hardware-obstacles.ts';
import type { FindingDetail, Meanwhile } from '../../shared/checks/finding-detail.ts';
import type { RecordFault } from '../../shared/records/record-fault.ts';
import { unreadWhatInItalian } from './unread-it.ts';
import type { Text } from './i18n.ts';
import { isKey } from './is-key.ts';

/** What makes a finding so, in Italian; names stand as they are given. */
export function detailInItalian(t: Text, detail: FindingDetail): string {
  switch (detail.code) {
    case 'name':
      return detail.name;
    case 'ports': {
      const names = detail.ports.map(({ name }) => name).join(', ');
      const left = detail.count - detail.ports.length;
      if (left === 0) return names;
      return left === 1 ? `${names} e un’altra scheda` : `${names} e altre ${String(left)} schede`;
    }
    case 'mode':
      return t(`mode.${detail.mode}`);
    case 'vm-state':
      return stateWord(t, detail.state);
    case 'vm-operation':
      return operationWord(t, detail.operation);
    case 'adapter-limit':
      return `al massimo ${String(detail.limit)}`;
    case 'same-named-switch':
      return `anch’esso di nome ${detail.name}, con ID ${detail.id}`;
    case 'more-than-once':
      return 'più di una volta';
    case 'not-connected':
      return 'non connessa';
    case 'on-switch':
      return `sul commutatore ${detail.name}`;
    case 'ours-reconnected':
      return 'disconnessa, da un’esecuzione precedente di Mirror Manager; viene connessa di nuovo';
    case 'ours-used':
      return 'aggiunta da un’esecuzione precedente di Mirror Manager; viene usata';
    case 'destination-used':
      return 'una Destinazione di questo commutatore; viene usata';
    case 'not-there-before':
      return `che non esisteva prima di ${detail.name}`;
    case 'of-another-vm':
      return 'non appartiene a quella VM';
    case 'mode-changed':
      return `la sua modalità è ${t(`mode.${detail.mode}`)}, non ${t(`mode.${detail.expected}`)}`;
    case 'name-changed':
      return `il suo nome è ${detail.name}, non ${detail.expected}`;
    case 'added-as':
      return `è stata aggiunta con il nome ${detail.name}`;
    case 'no-card-for':
      return `un commutatore di tipo ${t(`switch.${detail.type}`).toLowerCase()} non ha schede di rete`;
    case 'card-needed':
      return 'un commutatore esterno richiede una scheda di rete';
    case 'no-such-card':
      return 'la scheda non esiste';
    case 'card-bound':
      return `è associata al commutatore virtuale ${detail.name}`;
    case 'host-addresses':
      return `gli indirizzi dell’host (${detail.addresses.join(', ')})`;
    case 'default-route':
      return 'la route predefinita';
    case 'remote-session':
      return 'una sessione remota';
    case 'vlan-mode':
      return `modalità VLAN: ${VLAN_MODES[detail.mode] ?? detail.mode}`;
    case 'isolation':
      return `isolamento: ${isolationWord(t, detail.mode)}`;
    case 'mac-spoofing':
      return 'spoofing degli indirizzi MAC';
    case 'dhcp-guard':
      return 'protezione DHCP';
    case 'router-guard':
      return 'protezione annunci router';
    case 'nic-teaming':
      return 'gruppo NIC';
    case 'sr-iov':
      return 'SR-IOV';
    case 'vmq-weight':
      return `peso VMQ ${String(detail.weight)}`;
    case 'legacy-adapter':
      return 'scheda legacy';
    case 'shut-down-for-it':
      return 'la VM viene arrestata a questo scopo e riavviata';
    case 'waits':
      return `${
        detail.because === null
          ? 'la sua VM è occupata'
          : `la sua VM è nello stato ${stateWord(t, detail.because)}`
      }; ${UNTIL_OFF[detail.meanwhile]}`;
    case 'waits-for-off':
      return UNTIL_OFF[detail.meanwhile];
    case 'cut-line':
      return 'un arresto anomalo ne ha lasciato incompleta una riga';
    case 'record-fault':
      return recordFaultInItalian(detail.fault);
    case 'unread':
      return `${unreadWhatInItalian(detail.what)}: ${detail.message}`;
  }
}

/** Why a record cannot be trusted, in Italian. */
export function recordFaultInItalian(fault: RecordFault): string {
  switch (fault.code) {
    case 'no-start':
      return 'non comincia con l’inizio della sua esecuzione';
    case 'strange-line':
      return `la riga ${String(fault.line)} non appartiene a questa esecuzione`;
    case 'went-on':
      return `la riga ${String(fault.line)} è troncata e l’esecuzione prosegue dopo di essa`;
    case 'begins-twice':
      return `il passaggio ${fault.step} vi comincia due volte`;
    case 'never-began':
      return `il passaggio ${fault.step} vi termina senza essere cominciato`;
    case 'two-ends':
      return 'contiene due conclusioni';
    case 'no-run-name':
      return 'il suo nome non è quello di un’esecuzione';
    case 'no-plain-file':
      return 'non è un file normale';
    case 'hard-link':
      return 'ha un secondo nome (collegamento fisico)';
    case 'too-large':
      return 'è troppo grande';
    case 'folder-unread':
      return fault.message;
  }
}

const UNTIL_OFF: Readonly<Record<Meanwhile, string>> = {
  'disconnected-already': 'è già disconnessa e va rimossa quando la VM è disattivata',
  'disconnected-now': 'ora viene disconnessa e va rimossa quando la VM è disattivata',
  'not-mirrored': 'il suo mirroring termina e va rimossa quando la VM è disattivata',
};

const VLAN_MODES: Readonly<Record<string, string>> = {
  Untagged: 'senza tag',
  Access: 'accesso',
  Trunk: 'trunk',
  Private: 'privata',
};

const OPERATIONS: Readonly<Record<BusyOperation, string>> = {
  ApplyingSnapshot: 'applicazione di un checkpoint',
  CreatingSnapshot: 'creazione di un checkpoint',
  DeletingSnapshot: 'eliminazione di un checkpoint',
  WaitingToStart: 'in attesa di avvio',
  MergingDisks: 'unione dei dischi',
  ExportingVirtualMachine: 'esportazione',
  MigratingVirtualMachine: 'spostamento in un altro host',
  BackingUpVirtualMachine: 'backup',
  ModifyingUpVirtualMachine: 'modifica della configurazione',
  StorageMigrationPhaseOne: 'spostamento dell’archiviazione, fase 1',
  StorageMigrationPhaseTwo: 'spostamento dell’archiviazione, fase 2',
  MigratingPlannedVm: 'spostamento pianificato in un altro host',
};

/** An operation of Hyper-V, or the state that stands in for one. */
function operationWord(t: Text, operation: string): string {
  return Object.hasOwn(OPERATIONS, operation)
    ? OPERATIONS[operation as BusyOperation]
    : stateWord(t, operation);
}

function stateWord(t: Text, state: string): string {
  const key = `state.${state}`;
  return isKey(key) ? t(key) : state;
}

function isolationWord(t: Text, mode: string): string {
  const key = `adapter-settings.isolation.${mode}`;
  return isKey(key) ? t(key) : mode;
}
