/** VLAN numbers go from 0 to 4094; 4095 is reserved (IEEE 802.1Q). */
export const LAST_VLAN = 4094;

/** The numbers of a list such as `1-100,200`, or undefined when it is none. */
export function vlanIds(list: string): number[] | undefined {
  if (list.trim() === '') return [];
  const ids: number[] = [];
  for (const part of list.split(',')) {
    const range = /^\s*([0-9]{1,4})\s*(?:-\s*([0-9]{1,4})\s*)?$/.exec(part);
    if (range === null) return undefined;
    const first = Number(range[1]);
    const last = Number(range[2] ?? range[1]);
    if (first > last || last > LAST_VLAN) return undefined;
    for (let id = first; id <= last; id += 1) ids.push(id);
  }
  return ids;
}
