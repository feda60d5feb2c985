import type { Acceptance, Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { findAdapter, labelOf, ownedAdapters, type OwnedAdapter } from '../model/look-up.ts';
import type { OurAdapter } from '../records/ours.ts';
import { expectAll } from '../steps/run-through.ts';
import { isOurs, recordOf } from './is-ours.ts';
import { lonelyDestinations } from './lonely-ports.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import type { DisableRequest, DisableScope } from './request.ts';
import { removalOfAnother, removalOfOurs } from './remove-adapter-steps.ts';
import { setModeStep } from './set-mode-step.ts';
import { withPower } from './with-power.ts';

/**
 * Plans the end of mirroring in a scope: modes to None, then the SPAN adapters that are ours.
 *
 * An adapter that nobody recorded as ours is removed only when the request names it. Sources go first,
 * so that no copy is made for nobody. An adapter of ours that cannot be removed now
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
        details: owned.adapter.mode === null ? [] : [{ code: 'mode', mode: owned.adapter.mode }],
      }),
    );
  const removals = [
    ...mine
      .filter((owned) => inScope.includes(owned))
      .flatMap((owned) => removalOfOurs(owned, request.accepted, findings)),
    ...named(inventory, request.remove, inScope, findings)
      .filter((owned) => !isOurs(ours, owned))
      .flatMap((owned) => removalOfAnother(owned, request.accepted, findings)),
  ];
  const steps = withPower(inventory, [...off('Source'), ...off('Destination'), ...removals]);
  return makePlan(inventory, {
    purpose: 'disable',
    steps,
    findings: [
      ...findings,
      ...mirroredExternalPorts(inventory, request.scope),
      ...acceptedInVain(inventory, request.accepted, findings),
      ...lonelyDestinations(inventory, expectAll(inventory, steps)),
    ],
    accepted: request.accepted,
  });
}

/** The adapters that a person wants removed besides ours; those that cannot be meant are said. */
function named(
  inventory: Inventory,
  ids: readonly string[],
  inScope: readonly OwnedAdapter[],
  findings: Finding[],
): OwnedAdapter[] {
  const distinct = ids.filter((id, index) => ids.findIndex((other) => sameId(other, id)) === index);
  return distinct.flatMap((id) => {
    const owned = findAdapter(inventory, id);
    const about = { target: id, name: owned === undefined ? id : labelOf(owned) };
    const problem =
      owned === undefined
        ? 'no-such-thing'
        : owned.vm === null
          ? 'host-adapter'
          : inScope.some(({ adapter }) => sameId(adapter.id, id))
            ? null
            : 'out-of-scope';
    if (problem !== null) findings.push(makeFinding(problem, about));
    return owned === undefined || problem !== null ? [] : [owned];
  });
}

function isInScope(owned: OwnedAdapter, scope: DisableScope, ours: readonly OurAdapter[]): boolean {
  const { adapter, vm } = owned;
  if ('all' in scope) return true;
  if ('vm' in scope) return vm !== null && sameId(vm.id, scope.vm);
  if ('adapter' in scope) return sameId(adapter.id, scope.adapter);
  if ('adapters' in scope) return scope.adapters.some((id) => sameId(adapter.id, id));
  const recorded = recordOf(ours, owned)?.switchId;
  const on = adapter.switchId ?? recorded ?? null;
  return on !== null && sameId(on, scope.switch);
}

/** The external ports that mirror in a scope: no step of ours changes them, so they are named. */
function mirroredExternalPorts({ switches }: Inventory, scope: DisableScope): Finding[] {
  const isMeant = (id: string) => 'all' in scope || ('switch' in scope && sameId(id, scope.switch));
  return switches
    .filter(
      ({ id, externalPortMode }) => isMeant(id) && externalPortMode !== null && externalPortMode !== 'None',
    )
    .map(({ id, name }) => makeFinding('external-port-mirrored', { target: id, name }));
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
