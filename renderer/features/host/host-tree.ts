import type { HostKey } from '../../../shared/contract/host-key.ts';
import type { HostState } from '../../../shared/contract/host-state.ts';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import { hostName } from '../../stores/use-app.ts';
import { switchNames, switchNameText, type SwitchName } from './switch-names.ts';
import type { TreeLine } from './tree-keys.ts';

interface Line extends TreeLine {
  readonly key: string;
  readonly host: HostState;
  /** Place among the lines of its level, from 1, and how many those are. */
  readonly position: number;
  readonly of: number;
}

/** A host, or one of its switches, as a line of the tree. */
export type HostLine =
  | (Line & { readonly kind: 'host' })
  | (Line & { readonly kind: 'switch'; readonly virtualSwitch: VirtualSwitch; readonly name: SwitchName });

/** The lines that are shown of the hosts: every host, and the switches of those that are not folded. */
export function hostTree(hosts: readonly HostState[], folded: ReadonlySet<HostKey>): HostLine[] {
  return hosts.flatMap((host, index): HostLine[] => {
    const switches = host.inventory?.switches ?? [];
    const isOpen = !folded.has(host.key);
    const expanded = switches.length === 0 ? null : isOpen;
    const place = { position: index + 1, of: hosts.length };
    const line: HostLine = {
      kind: 'host',
      key: host.key,
      host,
      level: 1,
      expanded,
      text: hostName(host),
      ...place,
    };
    return isOpen ? [line, ...switchLines(host, switches)] : [line];
  });
}

function switchLines(host: HostState, switches: readonly VirtualSwitch[]): HostLine[] {
  const names = switchNames(switches);
  return switches.map((virtualSwitch, index) => {
    const name = names.get(virtualSwitch.id) ?? { name: virtualSwitch.name, mark: null };
    return {
      kind: 'switch',
      key: `${host.key} ${virtualSwitch.id}`,
      host,
      virtualSwitch,
      name,
      level: 2,
      expanded: null,
      text: switchNameText(name),
      position: index + 1,
      of: switches.length,
    };
  });
}

/** How it stands with a host, in the order of what matters most. */
export type HostCondition = 'failed' | 'hindered' | 'reading' | 'well';

export function hostCondition({
  error,
  prerequisites,
  inventory,
}: Pick<HostState, 'error' | 'prerequisites' | 'inventory'>): HostCondition {
  if (error !== null) return 'failed';
  if (prerequisites.length > 0) return 'hindered';
  return inventory === null ? 'reading' : 'well';
}
