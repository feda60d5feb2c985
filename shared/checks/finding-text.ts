import type { FindingCode } from './finding.ts';

/** What a finding says and what can be done about it, in the words of the product. */
export interface FindingText {
  readonly severity: 'blocks' | 'warns' | 'informs';
  readonly acceptable: boolean;
  message(name: string, detail: string): string;
  readonly remedy: string | null;
}

/** The one text of each finding. `name` is what it is about, `detail` what makes it so. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, FindingText>> = {
  'no-source': {
    severity: 'blocks',
    acceptable: false,
    message: () => 'There is nothing to watch: no Source is named.',
    remedy: 'Name at least one adapter whose frames are to be copied.',
  },
  'no-destination': {
    severity: 'blocks',
    acceptable: false,
    message: () => 'There is nowhere to send the copies: no Destination is named.',
    remedy: 'Name an adapter that is to receive the copies, or a VM that gets a SPAN adapter.',
  },
  'destination-is-source': {
    severity: 'blocks',
    acceptable: false,
    message: (name) => `${name} is named as Source and as Destination; an adapter has one mirroring mode.`,
    remedy: 'Use another adapter as Destination, or add a dedicated SPAN adapter.',
  },
  'other-host': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) =>
      `${name} is on host ${detail}; a Hyper-V switch mirrors only within its own host.`,
    remedy: 'Choose a Source and a Destination on the same host.',
  },
  'other-switch': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) =>
      `${name} is on another switch (${detail}); copies stay on the switch of their Source.`,
    remedy:
      'Choose adapters on the same virtual switch, or name a Destination on each switch that has Sources.',
  },
  'not-connected': {
    severity: 'blocks',
    acceptable: false,
    message: (name) => `${name} is not connected to a switch, so there is nothing to mirror on it.`,
    remedy: 'Connect the adapter to a virtual switch first.',
  },
  'no-such-thing': {
    severity: 'blocks',
    acceptable: true,
    message: (name) => `${name} is not on this host any more.`,
    remedy: 'Choose again, or accept it by its id to continue without it.',
  },
  'host-adapter': {
    severity: 'blocks',
    acceptable: false,
    message: (name) =>
      `${name} is an adapter of the management OS; this version changes adapters of virtual machines only.`,
    remedy: 'Change it with Set-VMNetworkAdapter -ManagementOS.',
  },
  'asked-twice': {
    severity: 'blocks',
    acceptable: false,
    message: (name) => `${name} is requested in two ways that contradict each other.`,
    remedy: 'Request each adapter once.',
  },
  'out-of-scope': {
    severity: 'blocks',
    acceptable: false,
    message: (name) => `${name} is to be removed, but it is not part of what mirroring is disabled on.`,
    remedy: 'Disable mirroring there too, or do not request its removal.',
  },
  'name-taken': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) => `The VM already has an adapter named ${name}, ${detail}.`,
    remedy: 'Rename or remove that adapter, then undo again.',
  },
  'adapter-exists': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) =>
      `${name} already exists (${detail}); Mirror Manager did not add it and does not use it as the SPAN adapter.`,
    remedy:
      'Choose another name for the SPAN adapter, or name that adapter itself as the Destination (--destination VM/ADAPTER without --add-adapter).',
  },
  'adapter-reused': {
    severity: 'informs',
    acceptable: false,
    message: (name, detail) => `${name} already exists: ${detail}, and no other adapter is added.`,
    remedy: null,
  },
  'role-change': {
    severity: 'warns',
    acceptable: false,
    message: (name, detail) => `${name} is ${detail} now and would lose that role.`,
    remedy: null,
  },
  'foreign-receiver': {
    severity: 'blocks',
    acceptable: true,
    message: (name, detail) =>
      `${name} is a Destination on the same switch and will also receive copies of ${detail}.`,
    remedy: 'Accept this receiver by name, or set it to None first.',
  },
  'foreign-source': {
    severity: 'warns',
    acceptable: false,
    message: (name, detail) =>
      `${name} will also receive copies of what was a Source on the same switch before: ${detail}.`,
    remedy: null,
  },
  'vm-busy': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) => `Virtual machine ${name} is busy (${detail}) and cannot be changed now.`,
    remedy: 'Wait until Hyper-V has finished, then read the host again.',
  },
  'vm-state': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) =>
      `Virtual machine ${name} is in state ${detail}; its hardware can be changed only while it is off (or running, for generation 2).`,
    remedy: 'Bring the VM to Off or Running first.',
  },
  'vm-off': {
    severity: 'informs',
    acceptable: false,
    message: (name, detail) =>
      `Virtual machine ${name} is not running (${detail}); copies are made only while it runs.`,
    remedy: null,
  },
  'vm-replica': {
    severity: 'informs',
    acceptable: false,
    message: (name) =>
      `Virtual machine ${name} is a replica and not running; copies are made only after a failover to it, and its primary is not changed.`,
    remedy: null,
  },
  'generation-1-running': {
    severity: 'blocks',
    acceptable: false,
    message: (name) =>
      `Virtual machine ${name} is of generation 1 and running; an adapter can be added or removed only while it is off.`,
    remedy: 'Shut the VM down first.',
  },
  'adapters-full': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) =>
      `Virtual machine ${name} would have more network adapters than Hyper-V allows it (${detail}).`,
    remedy:
      'Use an adapter that the VM has already, choose another VM, or remove an adapter that is not needed.',
  },
  'needs-shutdown': {
    severity: 'informs',
    acceptable: false,
    message: (name) => `Virtual machine ${name} will be shut down through its guest and started again.`,
    remedy: null,
  },
  'no-shutdown-service': {
    severity: 'blocks',
    acceptable: true,
    message: (name) =>
      `The guest of ${name} does not answer the shutdown integration service, so a shutdown may never end.`,
    remedy: 'Shut the VM down yourself and plan again, or accept that the shutdown is only asked for.',
  },
  'card-carries-host': {
    severity: 'blocks',
    acceptable: true,
    message: (name, detail) =>
      `Network card ${name} carries ${detail}; a switch on it interrupts the host's own network.`,
    remedy: 'Choose another card, or name this card once more to accept the interruption.',
  },
  'card-in-use': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) =>
      name === ''
        ? `No network card is named: ${detail}.`
        : `Network card ${name} cannot be used: ${detail}.`,
    remedy: 'Choose another card.',
  },
  'switch-in-use': {
    severity: 'blocks',
    acceptable: false,
    message: (name, detail) => `Virtual switch ${name} is in use by ${detail}.`,
    remedy: 'Disconnect these adapters first.',
  },
  'remove-when-off': {
    severity: 'informs',
    acceptable: true,
    message: (name, detail) => `${name} cannot be removed while its VM runs (generation 1): ${detail}.`,
    remedy:
      'Disable mirroring again when the VM is off, or accept this to have the VM shut down and started again now.',
  },
  'remove-later': {
    severity: 'informs',
    acceptable: false,
    message: (name, detail) => `${name} cannot be removed now: ${detail}.`,
    remedy: 'Disable mirroring again when the VM is off.',
  },
  'nothing-accepted': {
    severity: 'warns',
    acceptable: false,
    message: (name) =>
      `remove-when-off was accepted for ${name}, but nothing of that name waits for its VM to be off: no VM is shut down for it.`,
    remedy: null,
  },
  'adapter-customised': {
    severity: 'informs',
    acceptable: false,
    message: (name, detail) =>
      `${name} has settings that an undo could not give back (${detail}); it is set to None and kept.`,
    remedy: 'Remove it in Hyper-V Manager if it is not needed.',
  },
  'sr-iov-active': {
    severity: 'warns',
    acceptable: false,
    message: (name) =>
      `${name} uses SR-IOV now: its frames go through a virtual function and bypass the switch, so they cannot be mirrored.`,
    remedy: 'Turn SR-IOV off for this adapter (Set-VMNetworkAdapter -IovWeight 0), or choose another.',
  },
  'sr-iov-enabled': {
    severity: 'informs',
    acceptable: false,
    message: (name) =>
      `SR-IOV is enabled for ${name} and not in use now; once it is, its frames bypass the switch and cannot be mirrored.`,
    remedy: 'Turn SR-IOV off for this adapter (Set-VMNetworkAdapter -IovWeight 0) to be sure.',
  },
  'sr-iov-unknown': {
    severity: 'informs',
    acceptable: false,
    message: (name) =>
      `Whether ${name} uses SR-IOV could not be read; if it does, its frames bypass the switch and cannot be mirrored.`,
    remedy: null,
  },
  'host-adapter-mirrored': {
    severity: 'warns',
    acceptable: false,
    message: (name, detail) =>
      `${name} is an adapter of the management OS in mode ${detail}; it is shown, but not changed by this version.`,
    remedy: 'Change it with Set-VMNetworkAdapter -ManagementOS.',
  },
  'external-port-mirrored': {
    severity: 'warns',
    acceptable: false,
    message: (name) =>
      `The external port of ${name} is mirrored and stays so; it is shown, but not changed by this version.`,
    remedy:
      'Change it where it was set: it is a feature of that port (Set-VMSwitchExtensionPortFeature -ExternalPort).',
  },
  'mode-without-switch': {
    severity: 'informs',
    acceptable: false,
    message: (name) =>
      `${name} keeps its mirroring mode, which does nothing until the adapter is connected again.`,
    remedy: null,
  },
  'destination-without-source': {
    severity: 'informs',
    acceptable: false,
    message: (name) => `${name} stays a Destination with no Source left on its switch.`,
    remedy: null,
  },
  'source-without-destination': {
    severity: 'warns',
    acceptable: false,
    message: (name) =>
      `Nobody receives copies of ${name} any more: it stays a Source with no Destination left on its switch.`,
    remedy: null,
  },
  'changed-since': {
    severity: 'blocks',
    acceptable: true,
    message: (name, detail) => `${name} was changed since: ${detail}.`,
    remedy: 'Accept the change by name to put back the previous state all the same.',
  },
  'new-adapter': {
    severity: 'informs',
    acceptable: false,
    message: (name) => `${name} is added again: the guest sees a new card.`,
    remedy: null,
  },
  'incomplete-read': {
    severity: 'warns',
    acceptable: false,
    message: (name, detail) =>
      `Not everything could be read: ${name} (${detail}). What is missing here may receive copies.`,
    remedy: 'Fix what cannot be read, then plan again.',
  },
  'record-set-aside': {
    severity: 'warns',
    acceptable: false,
    message: (name, detail) =>
      `The run record ${name} was set aside: ${detail}. It may describe what was done here and is not taken into account.`,
    remedy: 'Check that file, and move it elsewhere once it is no longer needed.',
  },
  'record-cut': {
    severity: 'warns',
    acceptable: false,
    message: (name, detail) =>
      `The run record ${name} was cut short: ${detail}. What is missing from it is not undone.`,
    remedy: 'Check the host after the undo.',
  },
};
