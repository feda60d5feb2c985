import { TerminalError } from '../../../../shared/errors/terminal-error.ts';
import type { Lab, LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import { derivedGuid } from '../objects/derived-guid.ts';
import { plainAdapter } from '../rules/new-adapter.ts';

/** How many VMs there are, and how many adapters each has. */
export interface DatacentreSize {
  readonly vms: number;
  readonly adapters: number;
}

/** "Plan for Hyper-V scalability": 1,024 running VMs a host and 64 adapters a VM; four times the first. */
const MOST = { vms: 4096, adapters: 64 };
const SWITCHES = ['Production', 'Storage', 'Backup', 'DMZ'];
const CORES = ['Contoso 25G', 'Contoso 25G #2', 'Contoso 25G #3', 'Contoso 25G #4'];

/**
 * The size in `datacentre:VMS[xADAPTERS]`, 2 adapters unless said; null for another name.
 *
 * Throws AppError `BadInput` for a size that no host has.
 */
export function datacentreSize(name: string): DatacentreSize | null {
  if (!name.startsWith('datacentre:')) return null;
  const size = /^datacentre:([0-9]{1,5})(?:x([0-9]{1,3}))?$/.exec(name);
  const vms = Number(size?.[1] ?? Number.NaN);
  const adapters = Number(size?.[2] ?? 2);
  if (size === null || vms < 1 || vms > MOST.vms || adapters < 1 || adapters > MOST.adapters) {
    throw new TerminalError('BadInput', `${name} is no size of a datacentre.`, {
      hint: `datacentre:VMS[xADAPTERS], at most ${String(MOST.vms)} VMs of ${String(MOST.adapters)} adapters.`,
    });
  }
  return { vms, adapters };
}

/**
 * A host of this size, the same each time.
 *
 * Every seventh VM is off, some are saved or paused, one in five is of generation 1; every 50th
 * adapter is a Source. Generation 1 ends at eight adapters.
 */
export function datacentre({ vms, adapters }: DatacentreSize): Lab {
  const switches = SWITCHES.map((name, index) => uplink(name, CORES[index] ?? name));
  return {
    format: 'mirror-manager-lab',
    version: 1,
    name: `datacentre:${String(vms)}x${String(adapters)}`,
    description: `${String(vms)} virtual machines with ${String(adapters)} network adapters each.`,
    host: {
      name: 'DC-HV01',
      fullyQualifiedName: 'dc-hv01.contoso.example',
      iovSupport: true,
      operatingSystem: 'Windows Server 2022',
      culture: 'en-US',
      hyperV: 'installed',
      service: 'Running',
      elevated: true,
      administrator: true,
      hyperVAdministrator: false,
    },
    switches,
    physicalAdapters: CORES.map((description, index) => ({
      name: `Slot ${String(index + 1)}`,
      description,
      interfaceIndex: index + 4,
      mac: `00-1B-21-00-00-0${String(index + 1)}`,
      status: 'Up',
      linkSpeed: '25 Gbps',
      addresses: [],
      defaultRoute: false,
      remoteSession: false,
    })),
    hostAdapters: [],
    virtualMachines: Array.from({ length: vms }, (_, index) => machine(index, adapters, switches)),
    traffic: [],
    settings: { readLagMs: 0, writeMs: 0, copiesRaiseCounters: true, modeSurvivesReconnect: true },
    faults: [],
  };
}

function uplink(name: string, card: string): VirtualSwitch {
  return {
    id: derivedGuid('datacentre switch', name),
    name,
    type: 'External',
    allowManagementOs: false,
    embeddedTeaming: false,
    teamingMode: null,
    loadBalancing: null,
    iov: false,
    uplinks: [card],
    extensions: [],
    externalPortMode: 'None',
  };
}

function machine(index: number, adapters: number, switches: readonly VirtualSwitch[]): LabVirtualMachine {
  const id = derivedGuid('datacentre vm', index);
  const state = stateOf(index);
  const generation = index % 5 === 3 && adapters <= 8 ? 1 : 2;
  const address = `10.${String(20 + Math.floor(index / 250))}.${String(index % 250)}`;
  const addresses = Array.from({ length: adapters }, (_, n) => [`${address}.${String(n + 10)}`]);
  return {
    id,
    name: `SRV-${String(index + 1).padStart(4, '0')}`,
    state,
    status: ['Ok'],
    generation,
    version: generation === 1 ? '5.0' : '10.0',
    replicationMode: index % 40 === 7 ? 'Primary' : 'None',
    replicationState: index % 40 === 7 ? 'Replicating' : 'Disabled',
    clustered: index % 10 === 4,
    checkpoints: index % 16 === 5 ? 2 : 0,
    shutdownService: index % 90 !== 11,
    adapters: addresses.map((reported, n) => adapter({ id, index, n, state, reported, switches })),
    guest: { system: index % 3 === 1 ? 'linux' : 'windows', shutdownMs: 2000, locked: false, addresses },
  };
}

function stateOf(index: number): string {
  if (index % 7 === 6) return 'Off';
  if (index % 33 === 12) return 'Saved';
  return index % 61 === 23 ? 'Paused' : 'Running';
}

function adapter({
  id,
  index,
  n,
  state,
  reported,
  switches,
}: {
  id: string;
  index: number;
  n: number;
  state: string;
  reported: string[];
  switches: readonly VirtualSwitch[];
}): NetworkAdapter {
  const own = derivedGuid('datacentre adapter', index, n).toUpperCase();
  const target = switches[(index + n) % switches.length];
  const vlan = n === 0 ? 100 + (index % 4) * 10 : 0;
  const running = state === 'Running';
  return {
    ...plainAdapter(`Microsoft:${id.toUpperCase()}\\${own}`, 'Network Adapter'),
    switchId: target?.id ?? null,
    switchName: target?.name ?? null,
    connected: target !== undefined,
    mode: (index * 2 + n) % 50 === 9 ? 'Source' : 'None',
    mac: `00155D${(index * MOST.adapters + n).toString(16).padStart(6, '0').toUpperCase()}`,
    vlanMode: vlan === 0 ? 'Untagged' : 'Access',
    accessVlanId: vlan,
    status: running ? ['Ok'] : [],
    guestAddresses: running ? reported : [],
  };
}
