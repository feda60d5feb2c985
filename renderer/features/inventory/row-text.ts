import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { Text } from '../../i18n/i18n.ts';
import { isKey } from '../../i18n/is-key.ts';
import { vlanText } from '../../i18n/vlan-text.ts';
import type { MirrorRow } from './mirror-rows.ts';

/** What stands in the cells of a line before its mirroring. */
export function cellsOf(t: Text, row: MirrorRow): readonly string[] {
  const { owner, vm, first, adapter, switchName } = row;
  return [
    nameOf(t, row),
    first && vm !== null ? stateText(t, vm.state) : '',
    first && vm?.generation != null ? String(vm.generation) : '',
    adapter?.name ?? t(owner === 'external-port' ? 'list.external-port' : 'list.no-adapter'),
    switchName ?? (adapter === null ? '' : t('list.not-connected')),
    adapter?.guestAddresses[0] ?? '',
    adapter === null ? '' : vlanText(t, adapter),
  ];
}

/** A VM's state in the language of the screen; a state that a newer Windows says stays its own word. */
export function stateText(t: Text, state: string): string {
  const key = `state.${state}`;
  return isKey(key) ? t(key) : state;
}

/** Who copies to whom on this line. */
export function copiesText(t: Text, { mode, others }: Pick<MirrorRow, 'mode' | 'others'>): string {
  const names = others.join(', ');
  switch (mode) {
    case 'Source':
      return others.length === 0 ? t('copies.to-nobody') : t('copies.to', { names });
    case 'Destination':
      return others.length === 0 ? t('copies.from-nobody') : t('copies.from', { names });
    case 'None':
    case null:
      return '';
  }
}

/** Modes that a folded VM hides: those of its other adapters that mirror, each once. */
export function hiddenModes({ vm }: MirrorRow): MirroringMode[] {
  const modes = (vm?.adapters.slice(1) ?? []).flatMap(({ mode }) =>
    mode === null || mode === 'None' ? [] : [mode],
  );
  return [...new Set(modes)];
}

function nameOf(t: Text, { owner, vm, first, switchName }: MirrorRow): string {
  if (owner === 'host') return t('list.management-os');
  if (vm === null) return switchName ?? '';
  return first ? vm.name : `↳ ${vm.name}`;
}
