import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lab } from '../../../../shared/lab/lab.ts';
import type { Inventory } from '../../../../shared/model/inventory.ts';
import { disagreements } from '../../../../shared/steps/disagreements.ts';
import { STEP_KINDS, kindOf } from '../../../../shared/steps/step-kinds.ts';
import type { Step, StepKindName } from '../../../../shared/steps/step.ts';
import { placeholderId } from '../../../../shared/steps/target.ts';
import { createSimulator } from '../simulator.ts';
import { memoryStore } from '../store/lab-store.ts';
import { arbitraryLab, hostileName } from '../testing/arbitrary-lab.ts';
import { jumpingClock } from '../testing/jumping-clock.ts';
import { createSimulatorHost } from './simulator-host.ts';

const RUN = '20260101T000000000Z-abcdef';
const labs = arbitraryLab({
  vms: { min: 1, max: 4 },
  statuses: ['Ok', 'Ok', 'Ok', 'BackingUpVirtualMachine', 'MigratingVirtualMachine'],
});

/** Steps of one kind that fit a lab: targets that are there, preconditions that hold. */
function stepsOf(kind: StepKindName, lab: Lab): fc.Arbitrary<Step | null> {
  const owned = lab.virtualMachines.flatMap((vm) => vm.adapters.map((adapter) => ({ vm, adapter })));
  const target = ({ id, name }: { id: string; name: string }) => ({ id, name });
  const nobody = fc.constant(null);
  const one = <T>(things: readonly T[], make: (thing: T) => fc.Arbitrary<Step>): fc.Arbitrary<Step | null> =>
    things.length === 0 ? nobody : fc.constantFrom(...things).chain(make);
  const id = 's1';
  switch (kind) {
    case 'set-mode':
      return one(owned, ({ vm, adapter }) =>
        fc.constantFrom('None' as const, 'Source' as const, 'Destination' as const).map((mode) => ({
          id,
          kind,
          vm: target(vm),
          adapter: target(adapter),
          mode,
          from: adapter.mode ?? 'None',
        })),
      );
    case 'add-adapter':
      return one(lab.virtualMachines, (vm) =>
        fc.record({ name: hostileName, on: fc.constantFrom(null, ...lab.switches) }).map(({ name, on }) => ({
          id,
          kind,
          vm: target(vm),
          name,
          switch: on === null ? null : target(on),
          staticMac: null,
          replaces: null,
        })),
      );
    case 'remove-adapter':
    case 'disconnect-adapter':
      return one(owned, ({ vm, adapter }) =>
        fc.constant({ id, kind, vm: target(vm), adapter: target(adapter) }),
      );
    case 'rename-adapter':
      return one(owned, ({ vm, adapter }) =>
        hostileName.map((name) => ({ id, kind, vm: target(vm), adapter: target(adapter), name })),
      );
    case 'connect-adapter':
      return one(owned, ({ vm, adapter }) =>
        fc
          .constantFrom(...lab.switches)
          .map((on) => ({ id, kind, vm: target(vm), adapter: target(adapter), switch: target(on) })),
      );
    case 'stop-vm':
      return one(lab.virtualMachines, (vm) =>
        fc.boolean().map((force) => ({ id, kind, vm: target(vm), force })),
      );
    case 'start-vm':
      return one(lab.virtualMachines, (vm) => fc.constant({ id, kind, vm: target(vm) }));
    case 'create-switch':
      return fc
        .record({
          name: hostileName,
          type: fc.constantFrom('Internal' as const, 'Private' as const, 'External' as const),
          allowManagementOs: fc.boolean(),
        })
        .map((made) => ({
          id,
          kind,
          ...made,
          card: made.type === 'External' ? 'Free card' : null,
        }));
    case 'remove-switch':
      return one(lab.switches, (each) => fc.constant({ id, kind, switch: target(each) }));
  }
}

/** What a step is not asked to say: what guests report, the status of ports, a new thing's details. */
function comparable(inventory: Inventory, added: string | null): unknown {
  return {
    switches: inventory.switches.filter(({ id }) => id !== added && !id.startsWith('added:')),
    virtualMachines: inventory.virtualMachines.map((vm) => ({
      ...vm,
      adapters: vm.adapters
        .filter(({ id }) => id !== added && !id.startsWith('added:'))
        .map((adapter) => ({ ...adapter, guestAddresses: [], status: [], mac: null })),
    })),
  };
}

function hostOn(lab: Lab) {
  const clock = jumpingClock();
  return createSimulatorHost({
    simulator: createSimulator({ store: memoryStore(lab), clock }),
    records: { append: async () => undefined, list: async () => ({ runs: [], refused: [] }) },
    label: 'test',
    clock,
  });
}

/** What the inventory does not show of a guest, or a plan looks after itself. */
function isForeseen(step: Step, lab: Lab): boolean {
  const vm = 'vm' in step ? lab.virtualMachines.find(({ id }) => id === step.vm.id) : undefined;
  if (step.kind === 'stop-vm') return vm?.shutdownService === true && (!vm.guest.locked || step.force);
  if (step.kind === 'add-adapter') return vm?.adapters.every(({ name }) => name !== step.name) === true;
  return true;
}

describe.each(Object.keys(STEP_KINDS) as StepKindName[])('%s', (kind) => {
  const cases = labs.chain((lab) => fc.tuple(fc.constant(lab), stepsOf(kind, lab)));

  it('leads where its kind expects, or leaves everything as it was', async () => {
    const seen = { done: 0, failed: 0, unknown: 0 };
    await fc.assert(
      fc.asyncProperty(cases, async ([lab, step]) => {
        if (step === null) return;
        const host = hostOn(lab);
        const before = await host.read();
        const outcome = await host.apply(step, { run: RUN });
        const after = await host.read();
        seen[outcome.result] += 1;
        if (outcome.result !== 'done') {
          expect(after).toEqual(before);
          return;
        }
        expect(kindOf(step).obstacles(before, step)).toEqual([]);
        expect(disagreements(before, step, outcome.after)).toEqual([]);
        const wanted = kindOf(step).expect(before, step);
        expect(comparable(after, outcome.added)).toEqual(comparable(wanted, placeholderId(step.id)));
        const things = [...after.switches, ...after.virtualMachines.flatMap(({ adapters }) => adapters)];
        expect(outcome.added === null || things.some(({ id }) => id === outcome.added)).toBe(true);
      }),
      { numRuns: 80 },
    );
    expect(seen.done).toBeGreaterThan(0);
    expect(seen.unknown).toBe(0);
  });

  it('is done wherever its kind sees no obstacle', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([lab, step]) => {
        if (step === null || !isForeseen(step, lab)) return;
        const host = hostOn(lab);
        if (kindOf(step).obstacles(await host.read(), step).length > 0) return;
        const outcome = await host.apply(step, { run: RUN });
        expect([step, outcome.result === 'done' ? null : outcome.error]).toEqual([step, null]);
      }),
      { numRuns: 80 },
    );
  });
});
