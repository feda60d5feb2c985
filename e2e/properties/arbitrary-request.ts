import fc from 'fast-check';
import { stands } from '../../shared/checks/finding.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { MirroringMode } from '../../shared/model/mirroring-mode.ts';
import { planChangeAdapters } from '../../shared/plan/change-adapters.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { ChangeAdaptersRequest, SetUpRequest } from '../../shared/plan/request.ts';
import { planSetUp } from '../../shared/plan/set-up.ts';
import { arbitraryLab } from '../../electron/hosts/simulator/testing/arbitrary-lab.ts';

/** What a request of these tests is: a set-up, or new settings of adapters. */
export type WishedRequest = SetUpRequest | ChangeAdaptersRequest;

/** What a person could ask of a lab, by index into its adapters and VMs. */
export interface Wish {
  readonly lab: Lab;
  readonly sources: readonly number[];
  readonly destination: { readonly adapter: number } | { readonly vm: number; readonly name: string };
  readonly accept: boolean;
  /** Whether adapters of any switch are picked, most of which cannot be mirrored to each other. */
  readonly stray: boolean;
  /** What is asked for instead of a set-up, by index into adapters and switches; empty for a set-up. */
  readonly changes: readonly {
    readonly adapter: number;
    readonly mode: MirroringMode;
    readonly switch: number | null;
  }[];
}

/**
 * Labs with requests on them, most of which can be done: guests answer, and VMs run or are off.
 *
 * Names are hostile and repeat.
 */
export const arbitraryWish: fc.Arbitrary<Wish> = fc
  .record({
    lab: arbitraryLab({ vms: { min: 2, max: 5 }, states: ['Off', 'Running', 'Running'] }),
    sources: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
    destination: fc.oneof(
      fc.record({ adapter: fc.nat(9) }),
      fc.record({ vm: fc.nat(4), name: fc.constantFrom('SPAN', "O’Brien's $(x) `n; 日本", '*[a]?') }),
    ),
    accept: fc.integer({ max: 3, min: 0 }).map((n) => n > 0),
    stray: fc.integer({ max: 9, min: 0 }).map((n) => n === 0),
    changes: fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.uniqueArray(
          fc.record({
            adapter: fc.nat(9),
            mode: fc.constantFrom<MirroringMode>('None', 'Source', 'Destination'),
            switch: fc.option(fc.nat(3), { freq: 5 }),
          }),
          { minLength: 1, maxLength: 4, selector: ({ adapter }) => adapter },
        ),
      },
    ),
  })
  .map((wish) => ({
    ...wish,
    lab: {
      ...wish.lab,
      virtualMachines: wish.lab.virtualMachines.map((vm) => ({
        ...vm,
        shutdownService: true,
        guest: { ...vm.guest, locked: false, shutdownMs: 0 },
      })),
    },
  }));

/** The inventory that a lab shows to a caller who may see all of it. */
export function inventoryOf(lab: Lab): Inventory {
  const { name, fullyQualifiedName, iovSupport } = lab.host;
  return {
    host: { name, fullyQualifiedName, iovSupport },
    switches: lab.switches,
    physicalAdapters: lab.physicalAdapters,
    hostAdapters: lab.hostAdapters,
    virtualMachines: lab.virtualMachines.map(({ guest: _, ...vm }) => vm),
    unread: [],
  };
}

/** The request of a wish, its acceptable findings accepted where it says so; null where the lab is too small. */
export function requestOf(wish: Wish): WishedRequest | null {
  const inventory = inventoryOf(wish.lab);
  const request = wish.changes.length > 0 ? changeOf(wish, inventory) : setUpOf(wish, inventory);
  if (request === null || !wish.accept) return request;
  const accepted = planOf(inventory, request)
    .findings.filter(stands)
    .flatMap(({ acceptable, code, target }) => (acceptable && target !== null ? [{ code, target }] : []));
  return { ...request, accepted };
}

/** The plan of a request on a host where nothing was done before. */
export function planOf(inventory: Inventory, request: WishedRequest): Plan {
  return request.kind === 'set-up' ? planSetUp(inventory, request) : planChangeAdapters(inventory, request);
}

function changeOf({ changes }: Wish, { virtualMachines, switches }: Inventory): ChangeAdaptersRequest | null {
  const all = virtualMachines.flatMap((vm) => vm.adapters);
  if (all.length === 0) return null;
  const distinct = changes.filter(
    ({ adapter }, index) =>
      changes.findIndex((each) => each.adapter % all.length === adapter % all.length) === index,
  );
  return {
    kind: 'change-adapters',
    changes: distinct.map(({ adapter, mode, switch: on }) => ({
      adapter: all[adapter % all.length]?.id ?? '',
      mode,
      switch: on === null ? null : (switches[on % Math.max(1, switches.length)]?.id ?? null),
    })),
    accepted: [],
  };
}

function setUpOf({ sources, destination, stray }: Wish, inventory: Inventory): SetUpRequest | null {
  const host = inventory.host.name;
  const all = inventory.virtualMachines.flatMap((vm) => vm.adapters);
  const connected = stray ? all : all.filter(({ switchId }) => switchId !== null);
  const first = connected[(sources[0] ?? 0) % Math.max(1, connected.length)];
  if (first === undefined) return null;
  const adapters = stray ? all : all.filter(({ switchId }) => switchId === first.switchId);
  const pick = (n: number) => ({ host, adapter: adapters[n % adapters.length]?.id ?? '' });
  const vm =
    inventory.virtualMachines['vm' in destination ? destination.vm % inventory.virtualMachines.length : 0];
  return {
    kind: 'set-up',
    sources: sources.map(pick),
    destinations: [
      'adapter' in destination
        ? pick(destination.adapter)
        : { host, vm: vm?.id ?? '', addAdapter: destination.name },
    ],
    setToNone: [],
    name: null,
    accepted: [],
  };
}

export function isBlocked(plan: Plan): boolean {
  return plan.findings.some(stands);
}
