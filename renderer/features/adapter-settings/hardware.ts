import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import type { SideLine } from './side-line.ts';

/** Whose network hardware is shown; that of the management OS (`vm` is null) is shown and not changed. */
export interface Hardware {
  readonly vm: VirtualMachine | null;
  readonly adapters: readonly NetworkAdapter[];
}

/** The pages of an adapter, the first of which stands for the adapter itself. */
export const PAGES = ['adapter', 'acceleration', 'advanced'] as const;
export type Page = (typeof PAGES)[number];

/** The page that is open. */
export interface Place {
  readonly adapter: string;
  readonly page: Page;
}

/** The hardware of a VM, or of the management OS when the adapter is one of its; null when neither is there. */
export function hardwareOf(inventory: Inventory, vmId: string, adapterId: string | null): Hardware | null {
  const vm = inventory.virtualMachines.find(({ id }) => sameId(id, vmId));
  if (vm !== undefined) return { vm, adapters: vm.adapters };
  const { hostAdapters } = inventory;
  return adapterId !== null && hostAdapters.some(({ id }) => sameId(id, adapterId))
    ? { vm: null, adapters: hostAdapters }
    : null;
}

/** The adapter of a place; the first one where it is gone, null where there is none at all. */
export function adapterAt({ adapters }: Hardware, place: Place | null): NetworkAdapter | null {
  return adapters.find(({ id }) => place !== null && sameId(id, place.adapter)) ?? adapters[0] ?? null;
}

/** How the lines of the tree are worded; all of it is for the screen. */
export interface HardwareWords {
  readonly name: (adapter: NetworkAdapter) => string;
  readonly connection: (adapter: NetworkAdapter) => string;
  readonly page: (page: Exclude<Page, 'adapter'>) => string;
  /** What is said of an adapter with changes that are not applied; null for one without. */
  readonly changed: (adapter: NetworkAdapter) => string | null;
}

/** The lines of the tree: each adapter, and the pages of those that are open. */
export function hardwareLines(
  { adapters }: Hardware,
  isOpen: (adapter: NetworkAdapter) => boolean,
  words: HardwareWords,
): SideLine[] {
  return adapters.flatMap((adapter, index) => {
    const expanded = isOpen(adapter);
    const line: SideLine = {
      key: keyOf({ adapter: adapter.id, page: 'adapter' }),
      level: 1,
      expanded,
      text: words.name(adapter),
      note: words.connection(adapter),
      mark: words.changed(adapter),
      position: index + 1,
      of: adapters.length,
    };
    return expanded ? [line, ...pageLines(adapter, words)] : [line];
  });
}

/** A place as the key of its line. */
export function keyOf({ adapter, page }: Place): string {
  return `${page} ${adapter}`;
}

/** The place of a line's key. */
export function placeOf(key: string): Place | null {
  const page = PAGES.find((each) => key.startsWith(`${each} `));
  return page === undefined ? null : { page, adapter: key.slice(page.length + 1) };
}

function pageLines(adapter: NetworkAdapter, words: HardwareWords): SideLine[] {
  const pages = ['acceleration', 'advanced'] as const;
  return pages.map((page, index) => ({
    key: keyOf({ adapter: adapter.id, page }),
    level: 2,
    expanded: null,
    text: words.page(page),
    note: null,
    mark: null,
    position: index + 1,
    of: pages.length,
  }));
}
