import { describe, expect, it } from 'vitest';
import type { Work, WorkStep } from '../../../shared/contract/work.ts';
import { linuxCommands } from '../../../shared/guest/linux-commands.ts';
import { windowsCommands } from '../../../shared/guest/windows-commands.ts';
import type { Step } from '../../../shared/steps/step.ts';
import { adapterId, anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { shown } from '../../client/shown.ts';
import { guestCardOf, receiversOf, receiversToShow } from './guest-cards.ts';

/** The adapter under this name, as the screen has it. */
const cardOf = (name: string) =>
  guestCardOf({ adapter: shown(anAdapter(1, 1, { mac: '00155D000001', name })) });

describe('a card for the commands of its guest', () => {
  it.each(['LAN2-SPAN', 'Büro 日本', 'חשבונות'])('has the very name %j', (name) => {
    expect(cardOf(name)).toEqual({ mac: '00155D000001', name });
    expect(windowsCommands(cardOf(name))).toMatchObject({ ready: true, renames: true });
  });

  it.each(['a\nb', 'LAN\u202E2', 'x\u200B'])('is not renamed to how the screen writes %j out', (name) => {
    for (const commands of [windowsCommands(cardOf(name)), linuxCommands(cardOf(name))]) {
      expect(commands).toMatchObject({ ready: true, renames: false });
      expect(JSON.stringify(commands)).not.toContain('u{');
    }
  });
});

describe('the receivers of a set-up', () => {
  const vm = { id: aVm(1).id, name: 'VM1' };
  const done = (step: Step, added: string | null = null): WorkStep => ({
    step,
    title: '',
    state: 'done',
    startedAt: null,
    seconds: 1,
    note: null,
    added,
    error: null,
  });
  const toMode = (id: string, mode: 'Source' | 'Destination'): Step => ({
    id: 's2',
    kind: 'set-mode',
    vm,
    adapter: { id, name: 'x' },
    mode,
    from: 'None',
  });
  const add: Step = {
    id: 's1',
    kind: 'add-adapter',
    vm,
    name: 'LAN2-SPAN',
    switch: null,
    staticMac: null,
    replaces: null,
  };
  const steps = [
    done(add, adapterId(1, 2)),
    done(toMode(adapterId(2), 'Destination')),
    done(toMode(adapterId(3), 'Source')),
  ];
  const of = (change: Partial<Work>) => receiversOf({ purpose: 'set-up', steps, ...change });

  it('are those it added and those that were there', () => {
    expect(of({})).toEqual([adapterId(1, 2), adapterId(2)]);
  });

  it('are shown by one of each VM that still receives', () => {
    const receiving = { mode: 'Destination' } as const;
    const inventory = anInventory([
      aVm(1, { adapters: [anAdapter(1, 1, receiving), anAdapter(1, 2, receiving)] }),
      aVm(2, { adapters: [anAdapter(2, 1, receiving)] }),
      aVm(3),
    ]);
    const work = {
      purpose: 'set-up' as const,
      steps: [
        ...steps,
        done(toMode(adapterId(1), 'Destination')),
        done(toMode(adapterId(3), 'Destination')),
        done(toMode(adapterId(9), 'Destination')),
      ],
    };
    expect(receiversToShow(work, inventory)).toEqual([adapterId(1, 2), adapterId(2)]);
  });

  it('are not those of a step that was not done, nor of another run', () => {
    expect(of({ steps: steps.map((step) => ({ ...step, state: 'failed' as const })) })).toEqual([]);
    expect(of({ purpose: 'disable' })).toEqual([]);
  });
});
