import type { Text } from '../../i18n/i18n.ts';
import { stateText } from '../inventory/row-text.ts';
import { roleOf, type SwitchTopology, type TopologyOwner, type TopologyPort } from './topology-model.ts';
import type { FoldGroup } from './fold.ts';
import { byVlan, type VlanGroup } from './vlan-reach.ts';
import { reachWords, vlanWords } from './vlan-words.ts';

/** More names than this are a count. */
const NAMED = 5;

/** What the nodes of a switch are called, with whom they copy to and from: for ears, tooltips and the table. */
export interface NodeNames {
  readonly port: (port: TopologyPort) => string;
  readonly owner: (owner: TopologyOwner) => string;
  readonly group: (group: FoldGroup) => string;
  readonly theSwitch: () => string;
  /** How many Sources' copies a Destination of this switch receives, in short. */
  readonly received: string;
  /** To whom the port's copies go, or whose it receives; empty where it takes no part. */
  readonly copies: (port: TopologyPort) => string;
  /** Which VLANs' copies a Destination can expect, a text for each. */
  readonly reaches: (port: TopologyPort) => readonly string[];
}

/** `VM/adapter`, as people name an adapter. */
export function portLabel(t: Text, { adapter, vm }: TopologyPort): string {
  if (adapter === null) return t('list.external-port');
  return `${vm?.name ?? t('list.management-os')}/${adapter.name}`;
}

/** Names in a row, those beyond the first few as a count. */
export function someNames(t: Text, names: readonly string[]): string {
  const more = names.length - NAMED;
  if (more <= 0) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')} ${t('host.more', { count: more })}`;
}

/** The names of a switch's nodes; what they share is put together once. */
export function nodeNames(
  t: Text,
  topology: SwitchTopology,
  vlans: readonly VlanGroup<TopologyPort>[],
): NodeNames {
  const { virtualSwitch, sources, destinations } = topology;
  const labels = (ports: readonly TopologyPort[]) =>
    someNames(
      t,
      ports.map((port) => portLabel(t, port)),
    );
  const names = { sources: labels(sources), destinations: labels(destinations) };
  const copies = ({ mode }: TopologyPort): string => {
    if (mode === 'Source') {
      return destinations.length === 0
        ? t('copies.to-nobody')
        : t('copies.to', { names: names.destinations });
    }
    if (mode !== 'Destination') return '';
    return sources.length === 0 ? t('copies.from-nobody') : t('copies.from', { names: names.sources });
  };
  const reaches = ({ mode, vlan }: TopologyPort): readonly string[] =>
    mode === 'Destination' ? vlans.map((group) => reachWords(t, group.vlan, vlan)) : [];
  const port = (each: TopologyPort): string => {
    const { adapter, vm, mode } = each;
    const told = [
      ...(adapter === null ? [t('list.external-port')] : [vm?.name ?? t('list.management-os'), adapter.name]),
      modeWords(t, each, virtualSwitch.name),
      copies(each),
      ...reaches(each),
      ...(adapter === null || mode === 'Destination' ? [] : [vlanWords(t, each.vlan)]),
      adapter?.guestAddresses[0] ?? '',
      vm === null || vm.state === 'Running' ? '' : stateText(t, vm.state),
      adapter?.iovDataPathActive === true ? t('topology.bypassed') : '',
      each.ours ? t('list.ours') : '',
    ];
    return told.filter((part) => part !== '').join(', ');
  };
  return {
    port,
    received:
      sources.length === 0 ? t('copies.from-nobody') : t('topology.receives', { count: sources.length }),
    copies,
    reaches,
    owner: ({ vm, ports }) =>
      [
        vm?.name ?? t('list.management-os'),
        vm === null || vm.state === 'Running' ? '' : stateText(t, vm.state),
        t('topology.adapters', { count: ports.length }),
      ]
        .filter((part) => part !== '')
        .join(', '),
    group: (group) =>
      t('topology.group-name', {
        what: [groupTitle(t, group), ...groupVlans(t, group)].join(', '),
        names: someNames(
          t,
          group.hidden.map((owner) => owner.vm?.name ?? ''),
        ),
      }),
    theSwitch: () =>
      [
        virtualSwitch.name,
        t(`switch.${virtualSwitch.type}`),
        t('hosts.sources', { count: sources.length }),
        t('hosts.destinations', { count: destinations.length }),
        mismatch(t, topology) ?? '',
      ]
        .filter((part) => part !== '')
        .join(', '),
  };
}

/** What a folded node counts. */
export function groupTitle(t: Text, { kind, hidden }: FoldGroup): string {
  if (kind === 'idle') return t('topology.idle', { count: hidden.length });
  const count = hidden
    .filter((owner) => roleOf(owner) === 'source')
    .flatMap(({ ports }) => ports)
    .filter(({ mode }) => mode === 'Source').length;
  return t('hosts.sources', { count });
}

/** How many of a group's Sources are in each VLAN; empty where that is all the same or they are not mirrored. */
export function groupVlans(t: Text, { kind, hidden }: FoldGroup): readonly string[] {
  if (kind === 'idle') return [];
  const sources = hidden.flatMap(({ ports }) => ports).filter(({ mode }) => mode === 'Source');
  const groups = byVlan(sources);
  if (groups.length === 1 && groups[0]?.vlan.kind === 'untagged') return [];
  return groups.map(({ vlan, ports }) =>
    t('topology.vlan-count', { vlan: vlanWords(t, vlan), count: ports.length }),
  );
}

/** Half a mirror: Sources that nobody receives, or Destinations with nothing to receive; else null. */
export function mismatch(t: Text, { sources, destinations }: SwitchTopology): string | null {
  if (sources.length > 0 && destinations.length === 0) return t('topology.nobody-receives');
  return sources.length === 0 && destinations.length > 0 ? t('topology.nothing-to-receive') : null;
}

function modeWords(t: Text, { mode }: TopologyPort, name: string): string {
  if (mode === null) return t('topology.mode-unknown', { name });
  return mode === 'None'
    ? t('topology.not-mirrored', { name })
    : t('topology.mode-on', { mode: t(`mode.${mode}`), name });
}
