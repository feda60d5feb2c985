import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, it } from 'vitest';
import { isOnlyInstance } from './single-instance.ts';

function appWith(lock: boolean) {
  return Object.assign(new EventEmitter(), { requestSingleInstanceLock: () => lock });
}

it('a second instance brings the first one to the front, whatever it was started with', () => {
  const app = appWith(true);
  const done: string[] = [];
  const window = {
    isMinimized: () => true,
    restore: () => void done.push('restore'),
    show: () => void done.push('show'),
    focus: () => void done.push('focus'),
  };
  let open: typeof window | null = null;
  expect(isOnlyInstance(app as unknown as App, () => open)).toBe(true);
  app.emit('second-instance', {}, ['--lab=C:\\evil.json'], 'C:\\', { lab: 'evil' });
  expect(done).toEqual([]);
  open = window;
  app.emit('second-instance', {}, ['--lab=C:\\evil.json'], 'C:\\', null);
  expect(done).toEqual(['restore', 'show', 'focus']);
});

it('the second instance itself learns that it is one, and listens to nothing', () => {
  const app = appWith(false);
  expect(isOnlyInstance(app as unknown as App, () => null)).toBe(false);
  expect(app.eventNames()).toEqual([]);
});
