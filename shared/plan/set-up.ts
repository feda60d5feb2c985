import type { Finding } from '../checks/finding.ts';
import type { FindingDetail } from '../checks/finding-detail.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { srIovFindings } from '../checks/sr-iov.ts';
import { vmPowerFindings } from '../checks/vm-power.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { findAdapter, findVm, labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { MirroringMode } from '../model/mirroring-mode.ts';
import type { NetworkAdapter } from '../model/network-adapter.ts';
import type { OurAdapter } from '../records/ours.ts';
import type { Step } from '../steps/step.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import type { SetUpRequest } from './request.ts';
import { setModeStep } from './set-mode-step.ts';
import { reconnectSteps, spanAdapter, type Destination } from './span-adapter.ts';
import { withPower } from './with-power.ts';

type Choice = SetUpRequest['destinations'][number];

/** The switch of the Sources. */
type Target = { readonly id: string; readonly name: string };

/**
 * Plans mirroring from the Sources to the Destinations of a request.
 *
 * Pure, and the same request planned on the host it leads to has no steps. What receives comes before
 * what is watched, so that no frame is copied to nobody. `ours` are the adapters that trusted records
 * say we added: of those that are there, only they are taken for the SPAN adapter asked for.
 */
export function planSetUp(
  inventory: Inventory,
  request: SetUpRequest,
  ours: readonly OurAdapter[] = [],
): Plan {
  const problems: Finding[] = [];
  const find = (endpoint: { host: string; adapter: string }): OwnedAdapter[] => {
    if (endpoint.host !== inventory.host.name) {
      problems.push(
        makeFinding('other-host', {
          target: endpoint.adapter,
          name: endpoint.adapter,
          details: [{ code: 'name', name: endpoint.host }],
        }),
      );
      return [];
    }
    const owned = findAdapter(inventory, endpoint.adapter);
    if (owned !== undefined && owned.vm !== null) return [owned];
    problems.push(
      owned === undefined
        ? makeFinding('no-such-thing', { target: endpoint.adapter, name: endpoint.adapter })
        : makeFinding('host-adapter', { target: owned.adapter.id, name: labelOf(owned) }),
    );
    return [];
  };
  const sources = uniqueAdapters(request.sources.flatMap(find));
  const target = switchOf(sources);
  const destinations = uniqueChoices(request.destinations).flatMap((choice): readonly Destination[] =>
    'adapter' in choice
      ? find(choice).map((owned) => ({ kind: 'existing' as const, owned }))
      : newDestination(inventory, choice, target, ours, problems),
  );
  if (request.sources.length === 0) problems.push(makeFinding('no-source'));
  if (request.destinations.length === 0) problems.push(makeFinding('no-destination'));
  const existing = destinations.flatMap((each) => (each.kind === 'existing' ? [each.owned] : []));
  const machines = [
    ...sources.map(({ vm }) => vm),
    ...destinations.map((each) => (each.kind === 'new' ? each.vm : each.owned.vm)),
  ];
  const there = destinations.flatMap((each) => (each.kind === 'new' ? [] : [each.owned]));
  problems.push(
    ...sameSwitch([...sources, ...existing], target),
    ...bothRoles(sources, existing),
    ...uniqueAdapters([...sources, ...there]).flatMap((owned) => srIovFindings(inventory, owned)),
    ...vmPowerFindings(machines.flatMap((vm) => vm ?? [])),
  );

  const ended = uniqueAdapters(request.setToNone.flatMap(find));
  const drafts: Step[] = [
    ...ended.filter(({ adapter }) => adapter.mode === 'Source').flatMap((owned) => modeSteps(owned, 'None')),
    ...ended.filter(({ adapter }) => adapter.mode !== 'Source').flatMap((owned) => modeSteps(owned, 'None')),
  ];
  if (!problems.some(({ severity }) => severity === 'blocks') && target !== null) {
    for (const [index, destination] of destinations.entries()) {
      drafts.push(...destinationSteps(destination, target, `add ${String(index)}`));
    }
    drafts.push(...sources.flatMap((owned) => modeSteps(owned, 'Source')));
  }
  return makePlan(inventory, {
    purpose: 'set-up',
    name: request.name,
    steps: withPower(inventory, drafts),
    findings: problems,
    asked: there.map(({ adapter }) => adapter.id),
    accepted: request.accepted,
  });
}

function modeSteps(owned: OwnedAdapter, mode: MirroringMode): Step[] {
  const step = setModeStep(owned, mode);
  return step === null ? [] : [step];
}

function destinationSteps(destination: Destination, target: Target, id: string): Step[] {
  switch (destination.kind) {
    case 'existing':
      return modeSteps(destination.owned, 'Destination');
    case 'reconnected':
      return reconnectSteps(destination.owned, target);
    case 'new':
      return addSpanAdapter(destination, target, id);
  }
}

function addSpanAdapter(
  { vm, name }: Extract<Destination, { kind: 'new' }>,
  target: Target,
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

/** The SPAN adapter of a request, as far as its VM and its switch can be told. */
function newDestination(
  inventory: Inventory,
  choice: Extract<Choice, { vm: string }>,
  target: Target | null,
  ours: readonly OurAdapter[],
  problems: Finding[],
): readonly Destination[] {
  if (choice.host !== inventory.host.name) {
    problems.push(
      makeFinding('other-host', {
        target: choice.vm,
        name: choice.vm,
        details: [{ code: 'name', name: choice.host }],
      }),
    );
    return [];
  }
  const vm = findVm(inventory, choice.vm);
  if (vm === undefined) {
    problems.push(makeFinding('no-such-thing', { target: choice.vm, name: choice.vm }));
    return [];
  }
  if (target === null) return [];
  const { destinations, findings } = spanAdapter(vm, choice.addAdapter, target.id, ours);
  problems.push(...findings);
  return destinations;
}

function switchOf(sources: readonly OwnedAdapter[]): Target | null {
  const first = sources.find(({ adapter }) => adapter.switchId !== null)?.adapter;
  if (first?.switchId == null) return null;
  return { id: first.switchId, name: first.switchName ?? first.switchId };
}

function sameSwitch(adapters: readonly OwnedAdapter[], target: Target | null): Finding[] {
  return adapters.flatMap((owned) => {
    const about = { target: owned.adapter.id, name: labelOf(owned) };
    if (owned.adapter.switchId === null) return [makeFinding('not-connected', about)];
    return target === null || sameId(owned.adapter.switchId, target.id)
      ? []
      : [makeFinding('other-switch', { ...about, details: [otherSwitch(owned.adapter, target)] })];
  });
}

/** The switch's name, and its id where the name alone would not tell it from the one wanted. */
function otherSwitch({ switchId, switchName }: NetworkAdapter, target: Target): FindingDetail {
  if (switchId === null) return { code: 'unknown-switch' };
  if (switchName === null) return { code: 'name', name: switchId };
  return switchName === target.name
    ? { code: 'same-named-switch', name: switchName, id: switchId }
    : { code: 'name', name: switchName };
}

function bothRoles(sources: readonly OwnedAdapter[], destinations: readonly OwnedAdapter[]): Finding[] {
  return destinations
    .filter(({ adapter }) => sources.some((source) => sameId(source.adapter.id, adapter.id)))
    .map((owned) => makeFinding('destination-is-source', { target: owned.adapter.id, name: labelOf(owned) }));
}

function uniqueChoices(choices: readonly Choice[]): readonly Choice[] {
  return [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).values()];
}

function uniqueAdapters(owned: readonly OwnedAdapter[]): OwnedAdapter[] {
  const seen = new Set<string>();
  return owned.filter(({ adapter }) => {
    const id = adapter.id.toLowerCase();
    return seen.has(id) ? false : seen.add(id);
  });
}
