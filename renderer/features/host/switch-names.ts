import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';

/** A switch's name as a list shows it; `mark` tells it apart from others of that name, else it is null. */
export interface SwitchName {
  readonly name: string;
  /** A part of the switch's id: its beginning, its end where the beginnings agree, or all of it. */
  readonly mark: string | null;
}

const MARK_LENGTH = 8;

/** The names of a host's switches by id: Hyper-V lets two switches have the same one. */
export function switchNames(
  switches: readonly Pick<VirtualSwitch, 'id' | 'name'>[],
): Map<string, SwitchName> {
  const byName = new Map<string, string[]>();
  for (const { id, name } of switches) byName.set(name, [...(byName.get(name) ?? []), id]);
  return new Map(switches.map(({ id, name }) => [id, { name, mark: markOf(id, byName.get(name) ?? [id]) }]));
}

/** What of an id tells it apart from the others; null where there are none. */
function markOf(id: string, ids: readonly string[]): string | null {
  if (ids.length === 1) return null;
  const marks = [(each: string) => each.slice(0, MARK_LENGTH), (each: string) => each.slice(-MARK_LENGTH)];
  const mark = marks.find((of) => new Set(ids.map(of)).size === ids.length);
  return mark === undefined ? id : mark(id);
}

/** The name with what tells it apart, as one text. */
export function switchNameText({ name, mark }: SwitchName): string {
  return mark === null ? name : `${name} (${mark})`;
}
