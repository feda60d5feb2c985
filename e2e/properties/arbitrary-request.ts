import fc from 'fast-check';
import { stands } from '../../shared/checks/finding.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { MirroringMode } from '../../shared/model/mirroring-mode.ts';
import { planChangeAdapters } from '../../shared/plan/change-adapters.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { ChangeAdaptersRequest, SetUpRequest } from '../../shared/plan/request.ts';
import { planSetUp } from '../../shared/plan/set-up.ts';
import { acceptAll } from '../suite/accept-all.ts';
import { arbitraryLab } from '../../electron/hosts/simulator/testing/arbitrary-lab.ts';

/** What a request of these tests is: a set-up, or new settings of adapters. */
export type WishedRequest = SetUpRequest | ChangeAdaptersRequest;

/** An adapter that is there, or a SPAN adapter for a VM, by index. */
type WishedDestination = { readonly adapter: number } | { readonly vm: number; readonly name: string };

/** What a person could ask of a lab, by index into its adapters and VMs. */
export interface Wish {
  readonly lab: Lab;
  readonly sources: readonly number[];
  readonly destination: WishedDestination;
  /** For a set-up of several switches: a Destination for each watched one after the first; else null. */
  readonly more: readonly WishedDestination[] | null;
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

const arbitraryDestination: fc.Arbitrary<WishedDestination> = fc.oneof(
  fc.record({ adapter: fc.nat(9) }),
  fc.record({ vm: fc.nat(4), name: fc.constantFrom('SPAN', "O’Brien's $(x) `n; 日本", '*[a]?') }),
);

/**
 * Labs with requests on them, most of which can be done: guests answer, and VMs run or are off.
 *
 * Names are hostile and repeat.
 */
export const arbitraryWish: fc.Arbitrary<Wish> = fc
  .record({
    lab: arbitraryLab({ vms: { min: 2, max: 5 }, states: ['Off', 'Running', 'Running'] }),
    sources: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 }),
    destination: arbitraryDestination,
    more: fc.option(fc.array(arbitraryDestination, { minLength: 2, maxLength: 2 }), { freq: 2 }),
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
  return { ...request, accepted: acceptAll(planOf(inventory, request).findings) };
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

function setUpOf({ sources, destination, more, stray }: Wish, inventory: Inventory): SetUpRequest | null {
  const host = inventory.host.name;
  const all = inventory.virtualMachines.flatMap((vm) => vm.adapters);
  const connected = stray ? all : all.filter(({ switchId }) => switchId !== null);
  const [firstPick = 0, ...others] = sources;
  const first = at(connected, firstPick);
  if (first === undefined) return null;
  const on = (switchId: string | null) => all.filter((each) => stray || each.switchId === switchId);
  const elsewhere = connected.filter(({ switchId }) => switchId !== first.switchId);
  const watched =
    more === null
      ? sources.flatMap((n) => at(on(first.switchId), n) ?? [])
      : [first, ...others.flatMap((n, index) => at(index === 0 ? elsewhere : connected, n) ?? [])];
  const switches = [...new Set(more === null ? [first.switchId] : watched.map(({ switchId }) => switchId))];
  const free = (switchId: string | null) =>
    on(switchId).filter((each) => more === null || !watched.includes(each));
  return {
    kind: 'set-up',
    sources: watched.map(({ id }) => ({ host, adapter: id })),
    destinations: switches.flatMap((switchId, index): SetUpRequest['destinations'] => {
      const wish = index === 0 ? destination : more?.[index - 1];
      if (wish === undefined) return [];
      if ('adapter' in wish) return [{ host, adapter: at(free(switchId), wish.adapter)?.id ?? '' }];
      const vm = at(inventory.virtualMachines, wish.vm)?.id ?? '';
      const added = { host, vm, addAdapter: wish.name };
      return [more === null || switchId === null ? added : { ...added, switch: switchId }];
    }),
    setToNone: [],
    name: null,
    accepted: [],
  };
}

/** The nth of several, counted round and round. */
function at<T>(things: readonly T[], n: number): T | undefined {
  return things[n % Math.max(1, things.length)];
}

export function isBlocked(plan: Plan): boolean {
  return plan.findings.some(stands);
}
