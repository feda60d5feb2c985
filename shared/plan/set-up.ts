import type { Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { srIovFindings } from '../checks/sr-iov-findings.ts';
import { vmPowerFindings } from '../checks/vm-power.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { findAdapter, findSwitch, findVm, labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { MirroringMode } from '../model/mirroring-mode.ts';
import type { OurAdapter } from '../records/ours.ts';
import type { Step } from '../steps/step.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import type { SetUpRequest } from './request.ts';
import { setModeStep } from './set-mode-step.ts';
import { firstSwitch, switchFindings } from './set-up-switches.ts';
import {
  addSteps,
  reconnectSteps,
  spanAdapter,
  type Destination,
  type MirrorSwitch,
} from './span-adapter.ts';
import { withPower } from './with-power.ts';

type Choice = SetUpRequest['destinations'][number];
type AddChoice = Extract<Choice, { vm: string }>;

/**
 * Plans mirroring from the Sources to the Destinations of a request, switch by switch.
 *
 * Pure, and the same request planned on the host it leads to has no steps. What receives comes before
 * what is watched, on all switches, so that no frame is copied to nobody. `ours` are the adapters that trusted records
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
  const choices = uniqueChoices(request.destinations, firstSwitch(sources)?.id);
  const destinations = uniqueDestinations(
    choices.flatMap((choice): readonly Destination[] =>
      'adapter' in choice
        ? find(choice).map((owned) => ({ kind: 'existing' as const, owned }))
        : newDestination(inventory, choice, switchFor(inventory, sources, choice), ours, problems),
    ),
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
    ...switchFindings(sources, destinations),
    ...namedTwice(inventory, choices),
    ...bothRoles(sources, existing),
    ...uniqueAdapters([...sources, ...there]).flatMap((owned) => srIovFindings(inventory, owned)),
    ...vmPowerFindings(machines.flatMap((vm) => vm ?? [])),
  );

  const ended = uniqueAdapters(request.setToNone.flatMap(find));
  const drafts: Step[] = [
    ...ended.filter(({ adapter }) => adapter.mode === 'Source').flatMap((owned) => modeSteps(owned, 'None')),
    ...ended.filter(({ adapter }) => adapter.mode !== 'Source').flatMap((owned) => modeSteps(owned, 'None')),
  ];
  if (!problems.some(({ severity }) => severity === 'blocks')) {
    for (const [index, destination] of destinations.entries()) {
      drafts.push(...destinationSteps(destination, `add ${String(index)}`));
    }
    drafts.push(...sources.flatMap((owned) => modeSteps(owned, 'Source')));
  }
  return makePlan(inventory, {
    purpose: 'set-up',
    name: request.name,
    steps: withPower(inventory, drafts),
    findings: problems,
    asked: [...sources, ...there].map(({ adapter }) => adapter.id),
    accepted: request.accepted,
  });
}

function modeSteps(owned: OwnedAdapter, mode: MirroringMode): Step[] {
  const step = setModeStep(owned, mode);
  return step === null ? [] : [step];
}

function destinationSteps(destination: Destination, id: string): Step[] {
  switch (destination.kind) {
    case 'existing':
      return modeSteps(destination.owned, 'Destination');
    case 'reconnected':
      return reconnectSteps(destination.owned, destination.on);
    case 'new':
      return addSteps(destination, id);
  }
}

/** The switch that a SPAN adapter is for, by the name that what is watched there knows it by. */
function switchFor(
  inventory: Inventory,
  sources: readonly OwnedAdapter[],
  { switch: wanted }: AddChoice,
): MirrorSwitch | null {
  if (wanted === undefined) return firstSwitch(sources);
  const there = sources.filter(({ adapter: { switchId } }) => switchId !== null && sameId(switchId, wanted));
  return firstSwitch(there) ?? { id: wanted, name: findSwitch(inventory, wanted)?.name ?? wanted };
}

/** The SPAN adapter of a request, as far as its VM and its switch can be told. */
function newDestination(
  inventory: Inventory,
  choice: AddChoice,
  on: MirrorSwitch | null,
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
  if (on === null) return [];
  const { destinations, findings } = spanAdapter(vm, choice.addAdapter, on, ours);
  problems.push(...findings);
  return destinations;
}

function bothRoles(sources: readonly OwnedAdapter[], destinations: readonly OwnedAdapter[]): Finding[] {
  return destinations
    .filter(({ adapter }) => sources.some((source) => sameId(source.adapter.id, adapter.id)))
    .map((owned) => makeFinding('destination-is-source', { target: owned.adapter.id, name: labelOf(owned) }));
}

/** The choices, each once, those for no switch in particular being for the first Source's. */
function uniqueChoices(choices: readonly Choice[], first: string | undefined): readonly Choice[] {
  const meaning = (choice: Choice) =>
    'adapter' in choice
      ? [choice.host, choice.adapter.toLowerCase()]
      : [choice.host, ...nameKey(choice), (choice.switch ?? first)?.toLowerCase()];
  const seen = new Map<string, Choice>();
  for (const choice of choices) {
    const key = JSON.stringify(meaning(choice));
    if (!seen.has(key)) seen.set(key, choice);
  }
  return [...seen.values()];
}

/**
 * The Destinations, each adapter that is there once: it may be asked for by its id and by its name.
 *
 * One that is connected again stays so. For two switches it stays twice, and is refused for its name.
 */
function uniqueDestinations(destinations: readonly Destination[]): readonly Destination[] {
  return destinations.filter((destination, index) => {
    if (destination.kind !== 'existing') return true;
    const { id } = destination.owned.adapter;
    return !destinations.some(
      (other, place) =>
        other.kind !== 'new' &&
        sameId(other.owned.adapter.id, id) &&
        (other.kind === 'reconnected' || place < index),
    );
  });
}

/** SPAN adapters that a VM would get under one name for two switches: a name tells what is meant. */
function namedTwice(inventory: Inventory, choices: readonly Choice[]): Finding[] {
  const added = choices.flatMap((choice) => ('adapter' in choice ? [] : [choice]));
  return added.flatMap((choice, index) => {
    const key = nameKey(choice).join();
    const vm = findVm(inventory, choice.vm);
    const isSecond = added.findIndex((each) => nameKey(each).join() === key) < index;
    return isSecond && vm !== undefined
      ? [makeFinding('asked-twice', { name: `${vm.name}/${choice.addAdapter}` })]
      : [];
  });
}

function nameKey({ vm, addAdapter }: AddChoice): [vm: string, name: string] {
  return [vm.toLowerCase(), addAdapter.toLowerCase()];
}

function uniqueAdapters(owned: readonly OwnedAdapter[]): OwnedAdapter[] {
  const seen = new Set<string>();
  return owned.filter(({ adapter }) => {
    const id = adapter.id.toLowerCase();
    return seen.has(id) ? false : seen.add(id);
  });
}
