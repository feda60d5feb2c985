import { alikeSights, reachCount } from '../../../shared/checks/reach-count.ts';
import { copiesWords } from '../../i18n/copies-words.ts';
import type { Text } from '../../i18n/i18n.ts';
import { stateText } from '../inventory/row-text.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import type { FoldGroup } from './fold.ts';
import { roleOf, type SwitchTopology, type TopologyOwner, type TopologyPort } from './topology-model.ts';
import { byVlan, type VlanGroup } from './vlan-groups.ts';
import { vlanWords } from '../../i18n/vlan-words.ts';
import { reachLines } from './reach-lines.ts';

/** More names than this are a count. */
const NAMED = 5;
/** More VLANs than this are counted in a name. */
const VLANS_NAMED = 8;

/** What the nodes of a switch are called, with whom they copy to and from: for ears, tooltips and the table. */
export interface NodeNames {
  readonly port: (port: TopologyPort) => string;
  readonly owner: (owner: TopologyOwner) => string;
  readonly group: (group: FoldGroup) => string;
  readonly theSwitch: () => string;
  /** The VM's name, told apart from others, or that it is the management OS. */
  readonly ownerTitle: (owner: Pick<TopologyOwner, 'vm'>) => string;
  /** The adapter's own name, told apart from others of its VM. */
  readonly portTitle: (port: TopologyPort) => string;
  /** The port as people name it in a sentence: `VM/adapter`. */
  readonly label: (port: TopologyPort) => string;
  /** How many Sources' copies a Destination of this switch receives, in short. */
  readonly received: string;
  /** To whom the port's copies go, or whose it receives; empty where it takes no part. */
  readonly copies: (port: TopologyPort) => string;
  /** The same of what is folded. */
  readonly groupCopies: (group: FoldGroup) => string;
  /** Which VLANs' copies a Destination can expect, a text for each, many as a count. */
  readonly reaches: (port: TopologyPort) => readonly string[];
  /** What else is to be known of a port: that its frames bypass the switch, that we added it. */
  readonly notes: (port: TopologyPort) => readonly string[];
}

/** `VM/adapter`, as people name an adapter, told apart from others of that name. */
export function portLabel(
  t: Text,
  apart: NamesApart,
  { adapter, vm }: Pick<TopologyPort, 'adapter' | 'vm'>,
): string {
  if (adapter === null) return t('list.external-port');
  return vm === null ? `${t('list.management-os')}/${adapter.name}` : apart.label(adapter);
}

/** Names in a row, those beyond the first few as a count. */
export function someNames(t: Text, names: readonly string[]): string {
  const more = names.length - NAMED;
  if (more <= 0) return names.join(', ');
  return `${names.slice(0, NAMED).join(', ')} ${t('copies.more', { count: more })}`;
}

/** The names of a switch's nodes; what they share is put together once. */
export function nodeNames(
  t: Text,
  apart: NamesApart,
  topology: SwitchTopology,
  switchName: string,
  vlans: readonly VlanGroup<TopologyPort>[],
): NodeNames {
  const { virtualSwitch, sources, destinations } = topology;
  const label = (port: TopologyPort) => portLabel(t, apart, port);
  const names = {
    sources: someNames(t, sources.map(label)),
    destinations: someNames(t, destinations.map(label)),
  };
  const ownerTitle = ({ vm }: Pick<TopologyOwner, 'vm'>) =>
    vm === null ? t('list.management-os') : apart.vm(vm);
  const portTitle = ({ adapter }: TopologyPort) =>
    adapter === null ? t('list.external-port') : apart.adapter(adapter);
  const others = { Source: alikeSights(destinations), Destination: alikeSights(sources) };
  const copies = ({ mode, ...sight }: Pick<TopologyPort, 'mode' | 'vlan' | 'srIov'>): string =>
    mode === 'Source' || mode === 'Destination'
      ? copiesWords(
          t,
          mode,
          mode === 'Source' ? names.destinations : names.sources,
          reachCount({ ...sight, mode }, others[mode]),
        )
      : '';
  const groupCopies = ({ kind, hidden }: FoldGroup): string => {
    if (kind === 'idle') return '';
    if (destinations.length === 0) return t('topology.nobody-receives');
    const folded = hidden.flatMap(({ ports }) => ports).filter(({ mode }) => mode === 'Source');
    return [...new Set(folded.map(copies))].join(', ');
  };
  const reaches = (port: TopologyPort): readonly string[] => {
    if (port.mode !== 'Destination') return [];
    const { lines, rest } = reachLines(t, vlans, port, VLANS_NAMED);
    return [...lines.map(({ text }) => text), ...(rest === null ? [] : [rest])];
  };
  const notes = ({ adapter, ours }: TopologyPort): readonly string[] => [
    ...(adapter?.iovDataPathActive === true ? [t('topology.bypassed')] : []),
    ...(ours ? [t('list.ours')] : []),
  ];
  const state = ({ vm }: Pick<TopologyOwner, 'vm'>) =>
    vm === null || vm.state === 'Running' ? '' : stateText(t, vm.state);
  const told = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
  return {
    port: (each) =>
      told([
        each.adapter === null ? '' : ownerTitle(each),
        portTitle(each),
        modeWords(t, each, switchName),
        copies(each),
        ...reaches(each),
        each.adapter === null || each.mode === 'Destination' ? '' : vlanWords(t, each.vlan),
        each.adapter?.guestAddresses[0] ?? '',
        state(each),
        ...notes(each),
      ]),
    ownerTitle,
    portTitle,
    label,
    received:
      sources.length === 0 ? t('copies.from-nobody') : t('topology.receives', { count: sources.length }),
    copies,
    groupCopies,
    reaches,
    notes,
    owner: (owner) =>
      told([
        ownerTitle(owner),
        state(owner),
        t('topology.adapters', { count: owner.ports.length }),
        ...new Set(owner.ports.map(copies)),
      ]),
    group: (group) =>
      t('topology.group-name', {
        what: told([groupTitle(t, group), ...groupVlans(t, group), groupCopies(group)]),
        names: someNames(t, group.hidden.map(ownerTitle)),
      }),
    theSwitch: () =>
      told([
        switchName,
        t(`switch.${virtualSwitch.type}`),
        named(t, t('hosts.sources', { count: sources.length }), names.sources),
        named(t, t('hosts.destinations', { count: destinations.length }), names.destinations),
        mismatch(t, topology) ?? '',
      ]),
  };
}

function named(t: Text, what: string, names: string): string {
  return names === '' ? what : t('topology.named', { what, names });
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
