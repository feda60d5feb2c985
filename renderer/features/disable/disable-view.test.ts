import { describe, expect, it } from 'vitest';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { makeFinding } from '../../../shared/checks/make-finding.ts';
import type { Step } from '../../../shared/steps/step.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { keptBecause, leftoversOf, mirroredIn, removableIn, whatStays } from './disable-view.ts';

const inventory = anInventory([
  aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] }),
  aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Source' })] }),
  aVm(3, { adapters: [anAdapter(3, 1), anAdapter(3, 2, { mode: 'Destination' })] }),
  aVm(4, {
    adapters: [
      anAdapter(4, 1, { mode: 'Destination', switchId: OTHER_SWITCH }),
      anAdapter(4, 2, { switchId: null }),
    ],
  }),
]);
const ids = (found: readonly { adapter: { id: string } }[]) => found.map(({ adapter }) => adapter.id);
const planned = (steps: readonly Step[]): PlanView['steps'] => steps.map((step) => ({ step, title: '' }));
const target = (vm: number, n = 1) => ({
  vm: { id: aVm(vm).id, name: `VM${String(vm)}` },
  adapter: { id: adapterId(vm, n), name: 'Network Adapter' },
});
const toNone = (vm: number, n = 1): Step => ({
  id: 's1',
  kind: 'set-mode',
  ...target(vm, n),
  mode: 'None',
  from: 'Source',
});

describe('the scope', () => {
  it.each([
    ['a host', { all: true } as const, [adapterId(1), adapterId(2), adapterId(3, 2), adapterId(4)]],
    ['a switch', { switch: SWITCH.toUpperCase() }, [adapterId(1), adapterId(2), adapterId(3, 2)]],
    ['a VM', { vm: aVm(3).id.toUpperCase() }, [adapterId(3, 2)]],
    ['an adapter', { adapter: adapterId(2).toLowerCase() }, [adapterId(2)]],
    [
      'what was selected',
      { adapters: [adapterId(2), adapterId(3), adapterId(4)] },
      [adapterId(2), adapterId(4)],
    ],
    ['an adapter that mirrors nothing', { adapter: adapterId(3) }, []],
  ])('of %s is what mirrors there', (_, scope, expected) => {
    expect(ids(mirroredIn(inventory, scope))).toEqual(expected);
  });

  it('offers the Destinations for removal that are not ours', () => {
    expect(ids(removableIn(inventory, { all: true }, [adapterId(3, 2).toUpperCase()]))).toEqual([
      adapterId(4),
    ]);
    expect(ids(removableIn(inventory, { switch: SWITCH }, []))).toEqual([adapterId(3, 2)]);
  });
});

it('leftover cards are those of the plan that mirror no more', () => {
  const plan = {
    steps: planned([{ id: 's1', kind: 'remove-adapter', ...target(3, 2) }]),
    findings: [
      makeFinding('remove-when-off', { target: adapterId(4, 2).toUpperCase(), name: 'VM4/x' }),
      makeFinding('needs-shutdown', { target: adapterId(3), name: 'VM3' }),
    ],
  };
  expect(ids(leftoversOf(plan, inventory))).toEqual([adapterId(4, 2)]);
});

describe('an adapter that was to be removed', () => {
  const about = (code: 'remove-when-off' | 'remove-later' | 'adapter-customised') =>
    makeFinding(code, { target: adapterId(4).toUpperCase(), name: 'VM4/x' });
  const remove: Step = { id: 's1', kind: 'remove-adapter', ...target(4) };

  it('is kept for what the plan says of it', () => {
    for (const code of ['remove-when-off', 'remove-later', 'adapter-customised'] as const) {
      const plan = {
        steps: [],
        findings: [makeFinding('sr-iov-active', { target: adapterId(4) }), about(code)],
      };
      expect(keptBecause(plan, adapterId(4))?.code).toBe(code);
      expect(keptBecause(plan, adapterId(3, 2))).toBeNull();
    }
  });

  it('is not kept where the plan removes it, be it by a shutdown that was accepted', () => {
    const plan = { steps: planned([remove]), findings: [about('remove-when-off')] };
    expect(keptBecause(plan, adapterId(4))).toBeNull();
  });
});

describe('what stays', () => {
  const names = (steps: readonly Step[]) => {
    const { receiving, unheard } = whatStays(inventory, planned(steps));
    return [
      receiving.map(({ port, sources }) => [port.id, sources.map(({ id }) => id)]),
      unheard.map(({ id }) => id),
    ];
  };

  it('is a Destination for the other Sources of its switch', () => {
    expect(names([toNone(1)])).toEqual([[[adapterId(3, 2), [adapterId(2)]]], []]);
  });

  it('is a Source that nobody receives copies of any more', () => {
    const expected = [[], [adapterId(1), adapterId(2)]];
    expect(names([toNone(3, 2)])).toEqual(expected);
    expect(names([{ id: 's1', kind: 'remove-adapter', ...target(3, 2) }])).toEqual(expected);
    expect(names([{ id: 's1', kind: 'disconnect-adapter', ...target(3, 2) }])).toEqual(expected);
  });

  it('is nothing where all ends, and nothing of other switches', () => {
    expect(names([toNone(1), toNone(2), toNone(3, 2)])).toEqual([[], []]);
    expect(names([toNone(4)])).toEqual([[], []]);
    expect(names([])).toEqual([[], []]);
  });
});
