import { describe, expect, it } from 'vitest';
import { windowKey } from './window-keys.ts';

const press = (key: string, also: Partial<KeyboardEvent> = {}) => ({
  key,
  code: `Key${key.toUpperCase()}`,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...also,
});

describe('the keys of the window', () => {
  it.each([
    [press('F5'), 'refresh'],
    [press('r', { altKey: true }), 'refresh'],
    [press('F6'), 'next-pane'],
    [press('F6', { shiftKey: true }), 'last-pane'],
    [press('p', { altKey: true }), 'next-pane'],
    [press('P', { altKey: true, shiftKey: true }), 'last-pane'],
    [press('F2'), 'rename'],
    [press('F10'), 'menu-bar'],
    [press('F10', { shiftKey: true }), null],
    [press('m', { ctrlKey: true }), 'set-up'],
    [press('f', { ctrlKey: true }), 'search'],
    [press('/'), 'search'],
    [press('z', { ctrlKey: true }), 'undo'],
    [press('Enter', { altKey: true }), 'settings'],
    [press('Delete'), 'disable'],
    [press('F1'), 'help'],
    [press('a'), null],
    [press('m', { ctrlKey: true, altKey: true }), null],
    [press('m', { ctrlKey: true, metaKey: true }), null],
  ] as const)('%j', (pressed, what) => {
    expect(windowKey(pressed, false)).toBe(what);
  });

  it('leave a field what it needs for its text', () => {
    const keys = [press('/'), press('Delete'), press('z', { ctrlKey: true })];
    expect(keys.map((pressed) => windowKey(pressed, true))).toEqual([null, null, null]);
    expect(windowKey(press('F5'), true)).toBe('refresh');
  });
});
