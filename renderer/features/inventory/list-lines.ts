import { sameId } from '../../../shared/model/same-id.ts';
import { asSearched, isMirroring, type MirrorRow } from './mirror-rows.ts';

/** A row as the list shows it among the others that were found. */
export interface ListLine {
  readonly row: MirrorRow;
  /** Whether it is the first one found of its VM: it bears the VM's name and state. */
  readonly first: boolean;
  /** What else of its VM was found; only the first line has it. */
  readonly rest: readonly MirrorRow[];
  /** Whether that is folded away. */
  readonly folded: boolean;
}

/** To what the list is narrowed. */
export interface ListFilter {
  /** A switch's id; null for all of the host. */
  readonly place: string | null;
  readonly search: string;
  readonly mirroredOnly: boolean;
  /** Ids of folded VMs. */
  readonly folded: ReadonlySet<string>;
}

/** The lines that are left, with how many adapters and VMs these are, folded ones too. */
export interface FoundLines {
  readonly lines: readonly ListLine[];
  readonly adapters: number;
  readonly vms: number;
}

const NOTHING: readonly MirrorRow[] = [];

/** What a filter leaves of the rows, in their order: the rows of one VM stand together in it. */
export function listLines(rows: readonly MirrorRow[], filter: ListFilter): FoundLines {
  const found = foundRows(rows, filter);
  const lines: ListLine[] = [];
  let adapters = 0;
  let vms = 0;
  for (let at = 0; at < found.length;) {
    const row = found[at];
    if (row === undefined) break;
    const { vm } = row;
    let end = at + 1;
    while (vm !== null && found[end]?.vm === vm) end += 1;
    const rest = end - at > 1 ? found.slice(at + 1, end) : NOTHING;
    const folded = vm !== null && rest.length > 0 && filter.folded.has(vm.id);
    lines.push({ row, first: true, rest, folded });
    if (!folded)
      for (const each of rest) lines.push({ row: each, first: false, rest: NOTHING, folded: false });
    if (vm !== null) vms += 1;
    adapters += (row.adapter === null ? 0 : 1) + rest.length;
    at = end;
  }
  return { lines, adapters, vms };
}

function foundRows(rows: readonly MirrorRow[], filter: ListFilter): readonly MirrorRow[] {
  const { place, mirroredOnly } = filter;
  const wanted = asSearched(filter.search.trim());
  if (wanted === '' && place === null && !mirroredOnly) return rows;
  return rows.filter(
    (row) =>
      (!mirroredOnly || isMirroring(row)) &&
      (place === null || (row.switchId !== null && sameId(row.switchId, place))) &&
      (wanted === '' || row.text.includes(wanted)),
  );
}

/** Whether two lines look the same. */
export function isSameLine(one: ListLine, other: ListLine): boolean {
  return (
    one.row === other.row &&
    one.first === other.first &&
    one.folded === other.folded &&
    one.rest.length === other.rest.length &&
    (!one.folded || one.rest.every((row, index) => row === other.rest[index]))
  );
}

/** What is selected with a line: its row, and with a folded VM all that is folded away. */
export function keysOf({ row, rest, folded }: ListLine): readonly string[] {
  return folded ? [row.key, ...rest.map(({ key }) => key)] : [row.key];
}

/** Where in the list each thing stands: what is folded away, and a VM as a whole, at the VM's first line. */
export function placesOf(lines: readonly ListLine[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  lines.forEach((line, index) => {
    for (const key of keysOf(line)) places.set(key, index);
    if (line.first && line.row.vm !== null) places.set(line.row.vm.id, index);
  });
  return places;
}

/** Whether a line is marked as selected: it, something folded away in it, or its VM as a whole. */
export function isLineSelected(line: ListLine, selected: ReadonlySet<string>): boolean {
  const { vm } = line.row;
  return (vm !== null && selected.has(vm.id)) || keysOf(line).some((key) => selected.has(key));
}

/** The line that takes the place of one that is gone: the next that is left of those after it, else before it. */
export function neighbourOf(
  before: readonly ListLine[],
  at: number,
  places: ReadonlyMap<string, number>,
): number {
  const placeOf = (index: number) => places.get(before[index]?.row.key ?? '');
  for (let index = at; index < before.length; index += 1) {
    const place = placeOf(index);
    if (place !== undefined) return place;
  }
  for (let index = Math.min(at, before.length) - 1; index >= 0; index -= 1) {
    const place = placeOf(index);
    if (place !== undefined) return place;
  }
  return 0;
}
