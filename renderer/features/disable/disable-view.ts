import type { Finding, FindingCode } from '../../../shared/checks/finding.ts';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters, type OwnedAdapter } from '../../../shared/model/look-up.ts';
import type { DisableScope } from '../../../shared/plan/request.ts';
import { targetId } from '../../../shared/steps/target.ts';
import { mirrorPorts, type MirrorPort } from '../../../shared/plan/who-receives.ts';

/** Adapters of VMs in a scope that mirror: what Disable sets to None. */
export function mirroredIn(inventory: Inventory, scope: DisableScope): OwnedAdapter[] {
  return ownedAdapters(inventory).filter(
    (owned) => owned.vm !== null && isMirroring(owned) && isInScope(owned, scope),
  );
}

/** Destinations in a scope that Disable leaves where they are unless it is asked to remove them. */
export function removableIn(
  inventory: Inventory,
  scope: DisableScope,
  ours: readonly string[],
): OwnedAdapter[] {
  return mirroredIn(inventory, scope).filter(
    ({ adapter }) => adapter.mode === 'Destination' && !hasId(ours, adapter.id),
  );
}

/** SPAN adapters of ours that mirror no more, and that the plan removes or says what they wait for. */
export function leftoversOf({ steps, findings }: Pick<PlanView, 'steps' | 'findings'>, inventory: Inventory) {
  const ids = [
    ...steps.flatMap(({ step }) =>
      (step.kind === 'remove-adapter' || step.kind === 'disconnect-adapter') && 'id' in step.adapter
        ? [step.adapter.id]
        : [],
    ),
    ...findings.flatMap(({ code, target }) =>
      (code === 'remove-when-off' || code === 'remove-later') && target !== null ? [target] : [],
    ),
  ];
  const meant = new Set(ids.map((id) => id.toLowerCase()));
  return ownedAdapters(inventory).filter(
    (owned) => meant.has(owned.adapter.id.toLowerCase()) && !isMirroring(owned),
  );
}

const KEEPS: readonly FindingCode[] = ['remove-when-off', 'remove-later', 'adapter-customised'];

/** Why the plan keeps an adapter that was to be removed; null where it removes it, or says nothing of it. */
export function keptBecause(
  { steps, findings }: Pick<PlanView, 'steps' | 'findings'>,
  id: string,
): Finding | null {
  const isRemoved = steps.some(
    ({ step }) => step.kind === 'remove-adapter' && sameId(targetId(step.adapter), id),
  );
  if (isRemoved) return null;
  return findings.find(({ code, target }) => KEEPS.includes(code) && sameId(target ?? '', id)) ?? null;
}

/** What goes on mirroring on the switches that a plan touches. */
export interface WhatStays {
  /** Destinations that still receive copies, with the Sources that are left for them. */
  readonly receiving: readonly { readonly port: MirrorPort; readonly sources: readonly MirrorPort[] }[];
  /** Sources whose copies nobody receives any more. */
  readonly unheard: readonly MirrorPort[];
}

/** What stays a Source or a Destination when the steps are done; a Destination without Sources is a finding. */
export function whatStays(inventory: Inventory, steps: PlanView['steps']): WhatStays {
  const before = mirrorPorts(inventory).filter(({ mode }) => mode !== 'None');
  const ended = new Set(
    steps.flatMap(({ step }) => {
      const ends =
        (step.kind === 'set-mode' && step.mode === 'None') ||
        step.kind === 'remove-adapter' ||
        step.kind === 'disconnect-adapter';
      return ends && 'id' in step.adapter ? [step.adapter.id.toLowerCase()] : [];
    }),
  );
  const isEnded = ({ id }: MirrorPort) => ended.has(id.toLowerCase());
  const touched = new Set(before.filter(isEnded).map(({ switchId }) => switchId.toLowerCase()));
  const left = before.filter((port) => touched.has(port.switchId.toLowerCase()) && !isEnded(port));
  const on = (ports: readonly MirrorPort[], mode: string, switchId: string) =>
    ports.filter((port) => port.mode === mode && sameId(port.switchId, switchId));
  const receiving = left
    .filter(({ mode }) => mode === 'Destination')
    .map((port) => ({ port, sources: on(left, 'Source', port.switchId) }))
    .filter(({ sources }) => sources.length > 0);
  const unheard = left.filter(
    ({ mode, switchId }) =>
      mode === 'Source' &&
      on(left, 'Destination', switchId).length === 0 &&
      on(before, 'Destination', switchId).length > 0,
  );
  return { receiving, unheard };
}

function isMirroring({ adapter: { mode } }: OwnedAdapter): boolean {
  return mode === 'Source' || mode === 'Destination';
}

function isInScope({ adapter, vm }: OwnedAdapter, scope: DisableScope): boolean {
  if ('all' in scope) return true;
  if ('vm' in scope) return vm !== null && sameId(vm.id, scope.vm);
  if ('adapter' in scope) return sameId(adapter.id, scope.adapter);
  if ('adapters' in scope) return scope.adapters.some((id) => sameId(adapter.id, id));
  return adapter.switchId !== null && sameId(adapter.switchId, scope.switch);
}
