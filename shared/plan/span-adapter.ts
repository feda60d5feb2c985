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

/** A switch as steps name it. */
export interface MirrorSwitch {
  readonly id: string;
  readonly name: string;
}

/** A Destination as far as it is known before anything is changed; `on` is the switch it is to be on. */
export type Destination =
  | { readonly kind: 'existing'; readonly owned: OwnedAdapter }
  /** Ours, and off every switch since a `disable` that could not remove it. */
  | { readonly kind: 'reconnected'; readonly owned: OwnedAdapter; readonly on: MirrorSwitch }
  | { readonly kind: 'new'; readonly vm: VirtualMachine; readonly name: string; readonly on: MirrorSwitch };

/**
 * The SPAN adapter that a request wants added, or the one of that name that may be taken for it.
 *
 * Only one that is ours, or that is a Destination on this switch already, is taken, and that is said:
 * any other of that name may be somebody's only way to the network, and copies would be poured on it.
 */
export function spanAdapter(
  vm: VirtualMachine,
  name: string,
  on: MirrorSwitch,
  ours: readonly OurAdapter[],
): { readonly destinations: readonly Destination[]; readonly findings: readonly Finding[] } {
  const named = vm.adapters.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const [only, another] = named;
  if (only === undefined) return { destinations: [{ kind: 'new', vm, name, on }], findings: [] };
  const owned = { adapter: only, vm };
  const about = { target: only.id, name: labelOf(owned) };
  if (another !== undefined) {
    return {
      destinations: [],
      findings: [makeFinding('adapter-exists', { ...about, details: [{ code: 'more-than-once' }] })],
    };
  }
  const used = (destination: Destination, detail: FindingDetail) => ({
    destinations: [destination],
    findings: [makeFinding('adapter-reused', { ...about, details: [detail] })],
  });
  const mine = isOurs(ours, owned);
  if (mine && only.switchId === null) {
    return used({ kind: 'reconnected', owned, on }, { code: 'ours-reconnected' });
  }
  if (only.switchId !== null && sameId(only.switchId, on.id)) {
    if (mine) return used({ kind: 'existing', owned }, { code: 'ours-used' });
    if (only.mode === 'Destination') return used({ kind: 'existing', owned }, { code: 'destination-used' });
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
export function reconnectSteps(owned: OwnedAdapter, on: MirrorSwitch): Step[] {
  const { adapter, vm } = owned;
  if (vm === null) return [];
  const about = { vm: { id: vm.id, name: vm.name }, adapter: { id: adapter.id, name: adapter.name } };
  const none = setModeStep(owned, 'None');
  return [
    ...(none === null ? [] : [{ ...none, id: `none ${adapter.id}` }]),
    { id: `connect ${adapter.id}`, kind: 'connect-adapter', ...about, switch: on },
    { id: `mode ${adapter.id}`, kind: 'set-mode', ...about, mode: 'Destination', from: 'None' },
  ];
}

/** The steps that add a SPAN adapter to a VM on its switch and make it a Destination. */
export function addSteps({ vm, name, on }: Extract<Destination, { kind: 'new' }>, id: string): Step[] {
  const owner = { id: vm.id, name: vm.name };
  return [
    { id, kind: 'add-adapter', vm: owner, name, switch: on, staticMac: null, replaces: null },
    {
      id: `mode of ${id}`,
      kind: 'set-mode',
      vm: owner,
      adapter: { added: id, name },
      mode: 'Destination',
      from: 'None',
    },
  ];
}
