import type { Acceptance, Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { hardwareObstacles } from '../checks/hardware-obstacles.ts';
import { sameId } from '../model/ids.ts';
import type { Inventory } from '../model/inventory.ts';
import { findAdapter, labelOf, ownedAdapters, type OwnedAdapter } from '../model/look-up.ts';
import { customisations } from '../checks/customisations.ts';
import type { OurAdapter } from '../records/ours.ts';
import { expectAll } from '../steps/run-through.ts';
import type { Step } from '../steps/step.ts';
import { isOurs, recordOf } from './is-ours.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import type { DisableRequest, DisableScope } from './request.ts';
import { setModeStep } from './set-mode-step.ts';
import { mirrorPorts } from './who-receives.ts';
import { withPower } from './with-power.ts';

/**
 * Plans the end of mirroring in a scope: modes to None, then the SPAN adapters that are ours.
 *
 * Sources go first, so that no copy is made for nobody. An adapter of ours that cannot be removed now
 * is disconnected and named: Disable never fails for it and never shuts a VM down unasked.
 */
export function planDisable(
  inventory: Inventory,
  request: DisableRequest,
  ours: readonly OurAdapter[],
): Plan {
  const all = ownedAdapters(inventory);
  const mine = all.filter((owned) => isOurs(ours, owned));
  const inScope = all.filter((owned) => isInScope(owned, request.scope, ours));
  const mirrored = inScope.filter(({ adapter, vm }) => vm !== null && adapter.mode !== null);
  const off = (mode: 'Source' | 'Destination') =>
    mirrored
      .filter(({ adapter }) => adapter.mode === mode)
      .flatMap((owned) => setModeStep(owned, 'None') ?? []);
  const findings: Finding[] = inScope
    .filter(({ adapter, vm }) => vm === null && adapter.mode !== null && adapter.mode !== 'None')
    .map((owned) =>
      makeFinding('host-adapter-mirrored', {
        target: owned.adapter.id,
        name: labelOf(owned),
        detail: owned.adapter.mode ?? '',
      }),
    );
  const removals = mine
    .filter((owned) => inScope.includes(owned))
    .flatMap((owned) => removal(owned, request.accepted, findings));
  const steps = withPower(inventory, [...off('Source'), ...off('Destination'), ...removals]);
  return makePlan(inventory, {
    purpose: 'disable',
    steps,
    findings: [
      ...findings,
      ...acceptedInVain(inventory, request.accepted, findings),
      ...lonelyDestinations(inventory, steps),
    ],
    accepted: request.accepted,
  });
}

function isInScope(owned: OwnedAdapter, scope: DisableScope, ours: readonly OurAdapter[]): boolean {
  const { adapter, vm } = owned;
  if ('all' in scope) return true;
  if ('vm' in scope) return vm !== null && sameId(vm.id, scope.vm);
  if ('adapter' in scope) return sameId(adapter.id, scope.adapter);
  const recorded = recordOf(ours, owned)?.switchId;
  const on = adapter.switchId ?? recorded ?? null;
  return on !== null && sameId(on, scope.switch);
}

function removal(owned: OwnedAdapter, accepted: DisableRequest['accepted'], findings: Finding[]): Step[] {
  const { adapter, vm } = owned;
  if (vm === null) return [];
  const about = { target: adapter.id, name: labelOf(owned) };
  const target = { vm: { id: vm.id, name: vm.name }, adapter: { id: adapter.id, name: adapter.name } };
  const customised = customisations(adapter);
  if (customised.length > 0) {
    findings.push(makeFinding('adapter-customised', { ...about, detail: customised.join(', ') }));
    return [];
  }
  const remove: Step = { id: `remove ${adapter.id}`, kind: 'remove-adapter', ...target };
  const obstacles = hardwareObstacles(vm);
  if (obstacles.length === 0) return [remove];
  const untilThen =
    adapter.switchId === null
      ? 'it is disconnected already, and is to be removed when the VM is off'
      : 'it is disconnected now, and is to be removed when the VM is off';
  const shutdownHelps = obstacles.every(({ code }) => code === 'generation-1-running');
  if (!shutdownHelps) {
    const because = vm.state === 'Running' ? 'its VM is busy' : `its VM is in state ${vm.state}`;
    findings.push(makeFinding('remove-later', { ...about, detail: `${because}; ${untilThen}` }));
  } else if (accepts(accepted, adapter.id)) {
    const detail = 'the VM is shut down for it and started again';
    findings.push(makeFinding('remove-when-off', { ...about, detail }));
    return [remove];
  } else {
    findings.push(makeFinding('remove-when-off', { ...about, detail: untilThen }));
  }
  return adapter.switchId === null
    ? []
    : [{ id: `disconnect ${adapter.id}`, kind: 'disconnect-adapter', ...target }];
}

function accepts(accepted: readonly Acceptance[], id: string): boolean {
  return accepted.some(({ code, target }) => code === 'remove-when-off' && sameId(target, id));
}

/** Consent to a shutdown that is not needed, said so that nobody waits for one; never a refusal. */
function acceptedInVain(
  inventory: Inventory,
  accepted: readonly Acceptance[],
  findings: readonly Finding[],
): Finding[] {
  const waiting = findings.filter(({ code }) => code === 'remove-when-off');
  return accepted
    .filter(({ code }) => code === 'remove-when-off')
    .filter(({ target }) => !waiting.some((finding) => sameId(finding.target ?? '', target)))
    .map(({ target }) => {
      const owned = findAdapter(inventory, target);
      return makeFinding('nothing-accepted', {
        target,
        name: owned === undefined ? target : labelOf(owned),
      });
    });
}

function lonelyDestinations(inventory: Inventory, steps: readonly Step[]): Finding[] {
  const before = mirrorPorts(inventory);
  const after = mirrorPorts(expectAll(inventory, steps));
  const hasSource = (ports: typeof after, switchId: string) =>
    ports.some((port) => port.mode === 'Source' && sameId(port.switchId, switchId));
  return after
    .filter(
      (port) =>
        port.mode === 'Destination' && hasSource(before, port.switchId) && !hasSource(after, port.switchId),
    )
    .map((port) => makeFinding('destination-without-source', { target: port.id, name: port.name }));
}
