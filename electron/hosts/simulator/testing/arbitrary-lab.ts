import fc from 'fast-check';
import type { Lab, LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { MirroringMode } from '../../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import { SwitchType, type VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import { HOSTILE_NAMES } from '../../../../shared/script/testing/hostile-names.ts';
import { plainAdapter } from '../rules/new-adapter.ts';

const guid = (kind: number, n: number) =>
  `0000000${String(kind)}-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** The id of the nth VM, switch or adapter of a generated lab. */
export const vmId = (n: number): string => guid(1, n);
export const switchId = (n: number): string => guid(2, n);
export const vmAdapterId = (vm: number, n: number): string =>
  `Microsoft:${vmId(vm).toUpperCase()}\\${guid(3, vm * 100 + n)}`;

/** What a generated lab is made of; every part may be narrowed. */
export interface LabShape {
  readonly vms?: { readonly min?: number; readonly max?: number };
  readonly states?: readonly string[];
  readonly statuses?: readonly string[];
  /** Names for VMs, adapters and switches: hostile ones, and a few that repeat. */
  readonly name?: fc.Arbitrary<string>;
}

/** A name that tries to be more than a name, or one that others bear too. */
export const hostileName: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom('Network Adapter', 'VM', 'vm', 'Netzwerkkarte') },
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_NAMES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
);

/**
 * Labs of up to six VMs on one to three switches, with names that repeat and names that attack.
 *
 * Ids are those of {@link vmId}, {@link switchId} and {@link vmAdapterId}, so that a test can aim.
 * Everything is allowed on the host and nothing lags; override what a test is about.
 */
export function arbitraryLab(shape: LabShape = {}): fc.Arbitrary<Lab> {
  const name = shape.name ?? hostileName;
  return fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: shape.vms?.min ?? 0, max: shape.vms?.max ?? 6 }))
    .chain(([switches, vms]) =>
      fc.record({
        switches: fc.tuple(...count(switches).map((n) => arbitrarySwitch(n, name))),
        vms: fc.tuple(...count(vms).map((n) => arbitraryVm(n, switches, name, shape))),
        iovSupport: fc.boolean(),
      }),
    )
    .map(({ switches, vms, iovSupport }) => ({
      format: 'mirror-manager-lab',
      version: 1,
      name: 'generated',
      description: '',
      host: {
        name: 'HV1',
        fullyQualifiedName: null,
        iovSupport,
        operatingSystem: 'Windows Server 2022',
        culture: 'en-US',
        hyperV: 'installed',
        service: 'Running',
        elevated: true,
        administrator: true,
        hyperVAdministrator: false,
      },
      switches,
      physicalAdapters: [
        {
          name: 'Ethernet',
          description: 'Free card',
          interfaceIndex: 3,
          mac: '00-15-5D-00-00-01',
          status: 'Up',
          linkSpeed: '1 Gbps',
          addresses: [],
          defaultRoute: false,
          remoteSession: false,
        },
      ],
      hostAdapters: [],
      virtualMachines: vms.map((vm) => named(vm, switches)),
      traffic: [],
      settings: { readLagMs: 0, writeMs: 0, copiesRaiseCounters: true, modeSurvivesReconnect: true },
      faults: [],
    }));
}

function count(n: number): number[] {
  return Array.from({ length: n }, (_, index) => index + 1);
}

function arbitrarySwitch(n: number, name: fc.Arbitrary<string>): fc.Arbitrary<VirtualSwitch> {
  return fc
    .record({ name, type: fc.constantFrom(...SwitchType.options.filter((type) => type !== 'External')) })
    .map((made) => ({
      ...made,
      id: switchId(n),
      allowManagementOs: made.type === 'Internal',
      embeddedTeaming: false,
      teamingMode: null,
      loadBalancing: null,
      iov: false,
      uplinks: [],
      extensions: [],
      externalPortMode: null,
    }));
}

function arbitraryVm(
  n: number,
  switches: number,
  name: fc.Arbitrary<string>,
  { states = ['Off', 'Running', 'Saved', 'Paused'], statuses = ['Ok'] }: LabShape,
): fc.Arbitrary<LabVirtualMachine> {
  return fc
    .record({
      name,
      state: fc.constantFrom(...states),
      status: fc.constantFrom(...statuses).map((status) => (status === 'Ok' ? ['Ok'] : ['Ok', status])),
      generation: fc.constantFrom(1, 2),
      shutdownService: fc.boolean(),
      checkpoints: fc.integer({ min: 0, max: 2 }),
      adapters: fc
        .integer({ min: 0, max: 3 })
        .chain((adapters) => fc.tuple(...count(adapters).map((a) => arbitraryAdapter(n, a, switches, name)))),
      locked: fc.boolean(),
      shutdownMs: fc.constantFrom(0, 1500),
    })
    .map(({ locked, shutdownMs, ...made }) => ({
      ...made,
      id: vmId(n),
      version: '10.0',
      replicationMode: 'None',
      replicationState: 'Disabled',
      clustered: false,
      guest: { system: 'windows', shutdownMs, locked, addresses: [[`192.0.2.${String(n)}`]] },
    }));
}

function arbitraryAdapter(
  vm: number,
  n: number,
  switches: number,
  name: fc.Arbitrary<string>,
): fc.Arbitrary<NetworkAdapter> {
  return fc
    .record({
      name,
      mode: fc.constantFrom(...MirroringMode.options),
      on: fc.integer({ min: 0, max: switches }),
      fixed: fc.boolean(),
      macSpoofing: fc.boolean(),
      accessVlanId: fc.constantFrom(0, 10, 20),
    })
    .map(({ on, fixed, accessVlanId, ...made }) => ({
      ...plainAdapter(vmAdapterId(vm, n), made.name),
      ...made,
      switchId: on === 0 ? null : switchId(on),
      connected: on !== 0,
      vlanMode: accessVlanId === 0 ? ('Untagged' as const) : ('Access' as const),
      accessVlanId,
      dynamicMac: !fixed,
      mac: `00155D${String(vm * 100 + n).padStart(6, '0')}`,
    }));
}

/** Adapters know their switch's name and, while the VM runs, what its guest reports. */
function named(vm: LabVirtualMachine, switches: readonly VirtualSwitch[]): LabVirtualMachine {
  const running = vm.state === 'Running';
  return {
    ...vm,
    adapters: vm.adapters.map((adapter, index) => ({
      ...adapter,
      switchName: switches.find(({ id }) => id === adapter.switchId)?.name ?? null,
      status: running ? ['Ok'] : [],
      guestAddresses: running ? (vm.guest.addresses[index] ?? []) : [],
    })),
  };
}
