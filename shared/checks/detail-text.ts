import { recordFaultText } from '../records/record-fault-text.ts';
import type { FindingDetail, Meanwhile } from './finding-detail.ts';

/** What makes a finding so, in English: one phrase for each detail, as its message has room for. */
export function detailText(detail: FindingDetail): string {
  switch (detail.code) {
    case 'name':
      return detail.name;
    case 'ports': {
      const names = detail.ports.map(({ name }) => name).join(', ');
      const left = detail.count - detail.ports.length;
      return left > 0 ? `${names} and ${String(left)} more` : names;
    }
    case 'mode':
      return detail.mode;
    case 'vm-state':
      return detail.state;
    case 'vm-operation':
      return detail.operation;
    case 'adapter-limit':
      return `${String(detail.limit)} at most`;
    case 'same-named-switch':
      return `also named ${detail.name}, id ${detail.id}`;
    case 'more-than-once':
      return 'more than once';
    case 'not-connected':
      return 'not connected';
    case 'on-switch':
      return `on switch ${detail.name}`;
    case 'ours-reconnected':
      return 'disconnected, from an earlier run of Mirror Manager; it is connected again';
    case 'ours-used':
      return 'added by an earlier run of Mirror Manager; it is used';
    case 'destination-used':
      return 'a Destination on this switch; it is used';
    case 'not-there-before':
      return `which did not exist before ${detail.name}`;
    case 'of-another-vm':
      return 'it does not belong to that VM';
    case 'mode-changed':
      return `its mode is ${detail.mode}, not ${detail.expected}`;
    case 'name-changed':
      return `its name is ${detail.name}, not ${detail.expected}`;
    case 'added-as':
      return `it was added as ${detail.name}`;
    case 'no-card-for':
      return `a switch of type ${detail.type} has no network card`;
    case 'card-needed':
      return 'an External switch needs a network card';
    case 'no-such-card':
      return 'there is no such card';
    case 'card-bound':
      return `it is bound to virtual switch ${detail.name}`;
    case 'host-addresses':
      return `the host's addresses ${detail.addresses.join(' ')}`;
    case 'default-route':
      return 'the default route';
    case 'remote-session':
      return 'a remote session';
    case 'vlan-mode':
      return `VLAN mode ${detail.mode}`;
    case 'isolation':
      return `isolation ${detail.mode}`;
    case 'mac-spoofing':
      return 'MAC address spoofing on';
    case 'dhcp-guard':
      return 'DHCP guard on';
    case 'router-guard':
      return 'router guard on';
    case 'nic-teaming':
      return 'NIC teaming on';
    case 'sr-iov':
      return 'SR-IOV on';
    case 'vmq-weight':
      return `VMQ weight ${String(detail.weight)}`;
    case 'legacy-adapter':
      return 'legacy adapter';
    case 'shut-down-for-it':
      return 'the VM is shut down for it and started again';
    case 'waits':
      return `${
        detail.because === null ? 'its VM is busy' : `its VM is in state ${detail.because}`
      }; ${untilOff(detail.meanwhile)}`;
    case 'waits-for-off':
      return untilOff(detail.meanwhile);
    case 'cut-line':
      return 'a crash left a line of it unfinished';
    case 'record-fault':
      return recordFaultText(detail.fault);
    case 'unread':
      return `${detail.what}: ${detail.message}`;
  }
}

const MEANWHILE: Readonly<Record<Meanwhile, string>> = {
  'disconnected-already': 'it is disconnected already',
  'disconnected-now': 'it is disconnected now',
  'not-mirrored': 'it is not mirrored any more',
};

function untilOff(meanwhile: Meanwhile): string {
  return `${MEANWHILE[meanwhile]}, and is to be removed when the VM is off`;
}
