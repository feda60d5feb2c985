import { describe, expect, it } from 'vitest';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { tourEn } from '../../i18n/texts/tour.en.ts';
import { isTourHost, nextOf, TOUR, type TourSight } from './tour-steps.ts';

const walkthrough = anInventory([
  aVm(1, { name: 'Wind0ws-VM', adapters: [anAdapter(1)] }),
  aVm(2, { name: 'Win-VM-Dest', adapters: [anAdapter(2)] }),
]);
const mirrored: Inventory = {
  ...walkthrough,
  virtualMachines: walkthrough.virtualMachines.map((vm) => ({
    ...vm,
    adapters: vm.adapters.map((adapter) => ({ ...adapter, mode: 'Source' as const })),
  })),
};
const sight = (changed: Partial<TourSight>): TourSight => ({
  view: 'machines',
  dialog: null,
  current: null,
  host: { inventory: walkthrough, work: null },
  isThere: () => false,
  ...changed,
});
const isDone = (id: string, changed: Partial<TourSight>): boolean | undefined =>
  TOUR.find((step) => step.id === id)?.isDone?.(sight(changed));

describe('the guided tour', () => {
  it('has words for each of its steps', () => {
    expect(TOUR.flatMap(({ id }) => [`tour.${id}`, `tour.${id}.text`])).toEqual(
      expect.arrayContaining(
        Object.keys(tourEn).filter((key) =>
          TOUR.some(({ id }) => key === `tour.${id}` || key === `tour.${id}.text`),
        ),
      ),
    );
    expect(TOUR.every(({ id }) => Object.hasOwn(tourEn, `tour.${id}.text`))).toBe(true);
  });

  it('takes place in the lab that it speaks of, and never on a real host', () => {
    const soc = anInventory([aVm(1, { name: 'Sensor' })]);
    expect(isTourHost({ practice: true, inventory: walkthrough })).toBe(true);
    expect(isTourHost({ practice: false, inventory: walkthrough })).toBe(false);
    expect(isTourHost({ practice: true, inventory: soc })).toBe(false);
    expect(isTourHost({ practice: true, inventory: null })).toBe(false);
  });

  it('goes on when the screen shows that a step was done', () => {
    const adapter = walkthrough.virtualMachines[0]?.adapters[0]?.id ?? '';
    const other = walkthrough.virtualMachines[1]?.adapters[0]?.id ?? '';
    expect(isDone('topology', {})).toBe(false);
    expect(isDone('topology', { view: 'topology' })).toBe(true);
    expect(isDone('pick', { current: other })).toBe(false);
    expect(isDone('pick', { current: adapter, view: 'topology' })).toBe(false);
    expect(isDone('pick', { current: adapter })).toBe(true);
    expect(isDone('where', { dialog: 'set-up' })).toBe(false);
    expect(isDone('where', { dialog: 'set-up', isThere: (part) => part === 'wizard-review' })).toBe(true);
    expect(isDone('result', {})).toBe(false);
    expect(isDone('result', { host: { inventory: mirrored, work: null } })).toBe(true);
    expect(isDone('result', { host: { inventory: mirrored, work: null }, dialog: 'work' })).toBe(false);
    expect(isDone('gone', { host: { inventory: mirrored, work: null } })).toBe(false);
    expect(isDone('gone', {})).toBe(true);
  });

  it('goes back to where a dialog is opened when it was closed too early', () => {
    const at = (id: string) => TOUR.findIndex((step) => step.id === id);
    const next = (id: string, changed: Partial<TourSight>) => {
      const step = TOUR[at(id)];
      return step === undefined ? undefined : nextOf(step, sight(changed));
    };
    expect(next('where', { dialog: 'set-up' })).toBeNull();
    expect(next('where', {})).toBe(at('start'));
    expect(next('review', { dialog: 'work' })).toBe(at('result'));
    expect(next('gone', { host: { inventory: mirrored, work: null } })).toBe(at('disable'));
    expect(next('list', {})).toBeNull();
  });
});
