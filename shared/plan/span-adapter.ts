import type { Finding } from '../checks/finding.ts';
import type { FindingDetail } from '../checks/finding-detail.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/same-id.ts';
import { labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import type { OurAdapter } from '../records/ours.ts';
import type { Step } from '../steps/step.ts';
import { isOurs } from './is-ours.ts';
import { setModeStep } from './set-mode-step.ts';

/** A Destination as far as it is known before anything is changed. */
export type Destination =
  | { readonly kind: 'existing'; readonly owned: OwnedAdapter }
  /** Ours, and off every switch since a `disable` that could not remove it. */
  | { readonly kind: 'reconnected'; readonly owned: OwnedAdapter }
  | { readonly kind: 'new'; readonly vm: VirtualMachine; readonly name: string };

/**
 * The SPAN adapter that a request wants added, or the one of that name that may be taken for it.
 *
 * Only one that is ours, or that is a Destination on this switch already, is taken, and that is said:
 * any other of that name may be somebody's only way to the network, and copies would be poured on it.
 */
export function spanAdapter(
  vm: VirtualMachine,
  name: string,
  switchId: string,
  ours: readonly OurAdapter[],
): { readonly destinations: readonly Destination[]; readonly findings: readonly Finding[] } {
  const named = vm.adapters.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const [only, another] = named;
  if (only === undefined) return { destinations: [{ kind: 'new', vm, name }], findings: [] };
  const owned = { adapter: only, vm };
  const about = { target: only.id, name: labelOf(owned) };
  if (another !== undefined) {
    return {
      destinations: [],
      findings: [makeFinding('adapter-exists', { ...about, details: [{ code: 'more-than-once' }] })],
    };
  }
  const used = (kind: 'existing' | 'reconnected', detail: FindingDetail) => ({
    destinations: [{ kind, owned }],
    findings: [makeFinding('adapter-reused', { ...about, details: [detail] })],
  });
  const mine = isOurs(ours, owned);
  if (mine && only.switchId === null) {
    return used('reconnected', { code: 'ours-reconnected' });
  }
  if (only.switchId !== null && sameId(only.switchId, switchId)) {
    if (mine) return used('existing', { code: 'ours-used' });
    if (only.mode === 'Destination') return used('existing', { code: 'destination-used' });
  }
  const detail: FindingDetail =
    only.switchId === null
      ? { code: 'not-connected' }
      : { code: 'on-switch', name: only.switchName ?? only.switchId };
  return { destinations: [], findings: [makeFinding('adapter-exists', { ...about, details: [detail] })] };
}

/**
 * The steps that put an adapter of ours back on a switch as a Destination.
 *
 * By way of None, because no page says whether a mode survives being connected again.
 */
export function reconnectSteps(owned: OwnedAdapter, target: { id: string; name: string }): Step[] {
  const { adapter, vm } = owned;
  if (vm === null) return [];
  const about = { vm: { id: vm.id, name: vm.name }, adapter: { id: adapter.id, name: adapter.name } };
  const none = setModeStep(owned, 'None');
  return [
    ...(none === null ? [] : [{ ...none, id: `none ${adapter.id}` }]),
    { id: `connect ${adapter.id}`, kind: 'connect-adapter', ...about, switch: target },
    { id: `mode ${adapter.id}`, kind: 'set-mode', ...about, mode: 'Destination', from: 'None' },
  ];
}
