import type { Inventory } from '../../../shared/model/inventory.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import { mirrorPorts } from '../../../shared/plan/who-receives.ts';

/** Names of the ports on the other side of the copying: of a Source its receivers, of a Destination those copied. */
export type OthersOf = (switchId: string | null, mode: MirroringMode | null) => readonly string[];

/** Sorted once by switch and mode: a list of thousands of ports asks for each of them. */
export function othersBySwitch(inventory: Inventory): OthersOf {
  const names = new Map<string, string[]>();
  const keyOf = (switchId: string, mode: MirroringMode) => `${switchId.toLowerCase()} ${mode}`;
  for (const { name, switchId, mode } of mirrorPorts(inventory)) {
    const key = keyOf(switchId, mode);
    const known = names.get(key);
    if (known === undefined) names.set(key, [name]);
    else known.push(name);
  }
  return (switchId, mode) => {
    if (switchId === null || mode === null || mode === 'None') return [];
    return names.get(keyOf(switchId, mode === 'Source' ? 'Destination' : 'Source')) ?? [];
  };
}
