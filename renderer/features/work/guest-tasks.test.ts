import { expect, it } from 'vitest';
import { adapterId } from '../../../shared/testing/an-inventory.ts';
import { Preferences } from '../../stores/preferences.ts';
import { GUEST_TASKS, macText, tasksFor, tickOf, withTick } from './guest-tasks.ts';

it('a tick is remembered once, for one adapter and task, and can be stored', () => {
  const tick = tickOf(adapterId(1), 'rename');
  expect(tickOf(adapterId(1).toUpperCase(), 'rename')).toBe(tick);
  const ticks = withTick(withTick(['other'], tick, true), tick, true);
  expect(ticks).toEqual(['other', tick]);
  expect(Preferences.parse({ guestWork: ticks }).guestWork).toEqual(ticks);
  expect(withTick(ticks, tick, false)).toEqual(['other']);
});

it('what a guest uses itself is neither renamed nor unbound', () => {
  expect(tasksFor(true)).toEqual(GUEST_TASKS);
  expect(tasksFor(false)).toEqual(['open', 'look']);
});

it.each([
  ['00155d0a0b0c', '00-15-5D-0A-0B-0C'],
  ['000000000000', null],
  ['0015', null],
  [null, null],
])('the address %s is written %s', (mac, text) => {
  expect(macText(mac)).toBe(text);
});
