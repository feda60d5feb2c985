import type { Text } from '../../i18n/i18n.ts';
import { copiesWords } from '../../i18n/copies-words.ts';
import { isKey } from '../../i18n/is-key.ts';
import { vlanText } from '../../i18n/vlan-text.ts';
import type { Column } from './columns.ts';
import type { CopyPort } from './copy-ports.ts';
import type { MirrorRow } from './mirror-rows.ts';

/** Names in a tooltip; of more than these their number is said. */
const NAMED = 12;

/** What a row says in a column; empty for nothing. */
export function cellText(t: Text, row: MirrorRow, column: Column): string {
  const { owner, vm, adapter } = row;
  switch (column) {
    case 'name':
      return nameText(t, row);
    case 'state':
      return vm === null ? '' : stateText(t, vm.state);
    case 'generation':
      return vm?.generation == null ? '' : String(vm.generation);
    case 'adapter':
      if (row.adapterName !== null) return row.adapterName;
      if (row.unread) return t('list.adapters-unread');
      return t(owner === 'external-port' ? 'list.external-port' : 'list.no-adapter');
    case 'switch':
      return row.switchName ?? (adapter === null ? '' : t('list.not-connected'));
    case 'address':
      return adapter?.guestAddresses[0] ?? '';
    case 'mac':
      return macText(adapter?.mac ?? null);
    case 'vlan':
      return adapter === null ? '' : vlanText(t, adapter);
    case 'mode':
      return isWithoutMode(row) ? '' : t(row.mode === null ? 'mode.unknown' : `mode.${row.mode}`);
    case 'copies':
      return shortCopies(t, row);
  }
}

/** The end of a name that tells it from its twins, an id in brackets; empty for a name that stands alone. */
export function markOf({ vm, adapter, ...row }: MirrorRow, column: 'name' | 'adapter' | 'switch'): string {
  const [whole, bare] = {
    name: [row.vmName, vm?.name],
    adapter: [row.adapterName, adapter?.name],
    switch: [row.switchName, adapter?.switchName],
  }[column];
  return whole != null && bare != null && whole.startsWith(bare) ? whole.slice(bare.length).trim() : '';
}

/** By what a column is sorted: what it says, and the modes by how much they matter. */
export function sortText(t: Text, row: MirrorRow, column: Column): string {
  if (column !== 'mode') return cellText(t, row, column);
  if (isWithoutMode(row)) return '';
  return { Source: '1', Destination: '2', None: '3', unknown: '4' }[row.mode ?? 'unknown'];
}

/** Whether there is nothing that could mirror: a VM of which it is known that it has no adapter. */
export function isWithoutMode({ owner, adapter, unread }: MirrorRow): boolean {
  return owner === 'vm' && adapter === null && !unread;
}

function nameText(t: Text, { owner, vmName, switchName }: MirrorRow): string {
  if (owner === 'host') return t('list.management-os');
  return vmName ?? switchName ?? '';
}

/** A VM's state in the language of the screen; a state that a newer Windows says stays its own word. */
export function stateText(t: Text, state: string): string {
  const key = `state.${state}`;
  return isKey(key) ? t(key) : state;
}

/** A MAC address in pairs; empty until the VM has started once and has one. */
function macText(mac: string | null): string {
  return mac === null || /^0*$/.test(mac) ? '' : (mac.match(/../g)?.join('-') ?? mac);
}

/** Who copies to whom, in as few words as a column has room for. */
export function shortCopies(t: Text, { mode, others }: Pick<MirrorRow, 'mode' | 'others'>): string {
  const [only, ...more] = others;
  if (mode !== 'Source' && mode !== 'Destination') return '';
  const to = mode === 'Source';
  if (only === undefined) return t(to ? 'copies.short-to-nobody' : 'copies.short-from-nobody');
  const count = others.length;
  const names =
    more.length === 0
      ? portText(t, only)
      : to
        ? t('hosts.destinations', { count })
        : t('hosts.sources', { count });
  return t(to ? 'copies.short-to' : 'copies.short-from', { names });
}

/** Who copies to whom as a whole, with how sure that is and whose adapter it is. */
export function longCopies(t: Text, row: CopiesRow & Pick<MirrorRow, 'ours'>): string {
  return [copiesText(t, row), row.ours ? t('list.ours') : ''].filter((part) => part !== '').join(' · ');
}

type CopiesRow = Pick<MirrorRow, 'mode' | 'others' | 'notExpected' | 'unknown'>;

function copiesText(t: Text, { mode, others, notExpected, unknown }: CopiesRow): string {
  if (mode !== 'Source' && mode !== 'Destination') return '';
  const left = others.length - NAMED;
  const names = [
    ...others.slice(0, NAMED).map((port) => portText(t, port)),
    ...(left > 0 ? [t('copies.more', { count: left })] : []),
  ].join(', ');
  const said = copiesWords(t, mode, names, { of: others.length, notExpected, unknown });
  return others.length === 0 ? said : `${said}, ${t('list.not-proven')}`;
}

function portText(t: Text, { owner, of, adapter }: CopyPort): string {
  if (owner === 'external-port') return t('copies.external-port', { switch: of ?? '' });
  return t('copies.port', { adapter: adapter ?? '', owner: of ?? t('list.management-os') });
}

/** How many of a folded VM's adapters mirror, by mode. */
export function modeCounts(rows: readonly MirrorRow[]): {
  readonly sources: number;
  readonly destinations: number;
} {
  return {
    sources: rows.filter(({ mode }) => mode === 'Source').length,
    destinations: rows.filter(({ mode }) => mode === 'Destination').length,
  };
}
