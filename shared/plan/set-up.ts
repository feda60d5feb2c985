import type { Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/ids.ts';
import type { Inventory } from '../model/inventory.ts';
import { findAdapter, findVm, labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { MirroringMode } from '../model/mirroring-mode.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import type { Step } from '../steps/step.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import type { SetUpRequest } from './request.ts';
import { setModeStep } from './set-mode-step.ts';
import { withPower } from './with-power.ts';

type Choice = SetUpRequest['destinations'][number];

/** A Destination as far as it is known before anything is changed. */
type Destination =
  | { readonly kind: 'existing'; readonly owned: OwnedAdapter }
  | { readonly kind: 'new'; readonly vm: VirtualMachine; readonly name: string };

/**
 * Plans mirroring from the Sources to the Destinations of a request.
 *
 * Pure, and the same request planned on the host it leads to has no steps. What receives comes before
 * what is watched, so that no frame is copied to nobody.
 */
export function planSetUp(inventory: Inventory, request: SetUpRequest): Plan {
  const problems: Finding[] = [];
  const find = (endpoint: { host: string; adapter: string }): OwnedAdapter[] => {
    if (endpoint.host !== inventory.host.name) {
      problems.push(
        makeFinding('other-host', {
          target: endpoint.adapter,
          name: endpoint.adapter,
          detail: endpoint.host,
        }),
      );
      return [];
    }
    const owned = findAdapter(inventory, endpoint.adapter);
    if (owned !== undefined && owned.vm !== null) return [owned];
    problems.push(makeFinding('no-such-thing', { target: endpoint.adapter, name: endpoint.adapter }));
    return [];
  };
  const sources = uniqueAdapters(request.sources.flatMap(find));
  const target = switchOf(sources);
  const destinations = request.destinations.flatMap((choice): Destination[] =>
    'adapter' in choice
      ? find(choice).map((owned) => ({ kind: 'existing' as const, owned }))
      : newDestination(inventory, choice, target?.id ?? null, problems),
  );
  if (request.sources.length === 0) problems.push(makeFinding('no-source'));
  if (request.destinations.length === 0) problems.push(makeFinding('no-destination'));
  const existing = destinations.flatMap((each) => (each.kind === 'existing' ? [each.owned] : []));
  problems.push(...sameSwitch([...sources, ...existing], target), ...bothRoles(sources, existing));

  const ended = uniqueAdapters(request.setToNone.flatMap(find));
  const drafts: Step[] = [
    ...ended.filter(({ adapter }) => adapter.mode === 'Source').flatMap((owned) => modeSteps(owned, 'None')),
    ...ended.filter(({ adapter }) => adapter.mode !== 'Source').flatMap((owned) => modeSteps(owned, 'None')),
  ];
  if (!problems.some(({ severity }) => severity === 'blocks') && target !== null) {
    for (const [index, destination] of destinations.entries()) {
      drafts.push(
        ...(destination.kind === 'existing'
          ? modeSteps(destination.owned, 'Destination')
          : addSpanAdapter(destination, target, `add ${String(index)}`)),
      );
    }
    drafts.push(...sources.flatMap((owned) => modeSteps(owned, 'Source')));
  }
  return makePlan(inventory, {
    purpose: 'set-up',
    steps: withPower(inventory, drafts),
    findings: problems,
    asked: existing.map(({ adapter }) => adapter.id),
    accepted: request.accepted,
  });
}

function modeSteps(owned: OwnedAdapter, mode: MirroringMode): Step[] {
  const step = setModeStep(owned, mode);
  return step === null ? [] : [step];
}

function addSpanAdapter(
  { vm, name }: Extract<Destination, { kind: 'new' }>,
  target: { id: string; name: string },
  id: string,
): Step[] {
  const owner = { id: vm.id, name: vm.name };
  return [
    { id, kind: 'add-adapter', vm: owner, name, switch: target, staticMac: null, replaces: null },
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

/**
 * The adapter that the request wants added, or the one of that name that is there already.
 *
 * One of that name on the switch of the Sources is taken for the result of an earlier run of the same
 * request, so that running it twice changes nothing.
 */
function newDestination(
  inventory: Inventory,
  choice: Extract<Choice, { vm: string }>,
  switchId: string | null,
  problems: Finding[],
): Destination[] {
  if (choice.host !== inventory.host.name) {
    problems.push(makeFinding('other-host', { target: choice.vm, name: choice.vm, detail: choice.host }));
    return [];
  }
  const vm = findVm(inventory, choice.vm);
  if (vm === undefined) {
    problems.push(makeFinding('no-such-thing', { target: choice.vm, name: choice.vm }));
    return [];
  }
  const named = vm.adapters.filter(({ name }) => name.toLowerCase() === choice.addAdapter.toLowerCase());
  const [only] = named;
  if (only === undefined) return [{ kind: 'new', vm, name: choice.addAdapter }];
  if (named.length === 1 && only.switchId !== null && switchId !== null && sameId(only.switchId, switchId)) {
    return [{ kind: 'existing', owned: { adapter: only, vm } }];
  }
  problems.push(
    makeFinding('name-taken', {
      target: vm.id,
      name: choice.addAdapter,
      detail: only.switchName === null ? 'not connected to a switch' : `on switch ${only.switchName}`,
    }),
  );
  return [];
}

function switchOf(sources: readonly OwnedAdapter[]): { id: string; name: string } | null {
  const first = sources.find(({ adapter }) => adapter.switchId !== null)?.adapter;
  if (first?.switchId == null) return null;
  return { id: first.switchId, name: first.switchName ?? first.switchId };
}

function sameSwitch(adapters: readonly OwnedAdapter[], target: { id: string } | null): Finding[] {
  return adapters.flatMap((owned) => {
    const about = { target: owned.adapter.id, name: labelOf(owned) };
    if (owned.adapter.switchId === null) return [makeFinding('not-connected', about)];
    return target === null || sameId(owned.adapter.switchId, target.id)
      ? []
      : [
          makeFinding('other-switch', {
            ...about,
            detail: owned.adapter.switchName ?? owned.adapter.switchId,
          }),
        ];
  });
}

function bothRoles(sources: readonly OwnedAdapter[], destinations: readonly OwnedAdapter[]): Finding[] {
  return destinations
    .filter(({ adapter }) => sources.some((source) => sameId(source.adapter.id, adapter.id)))
    .map((owned) => makeFinding('destination-is-source', { target: owned.adapter.id, name: labelOf(owned) }));
}

function uniqueAdapters(owned: readonly OwnedAdapter[]): OwnedAdapter[] {
  return owned.filter(
    (each, index) => owned.findIndex((other) => sameId(other.adapter.id, each.adapter.id)) === index,
  );
}
