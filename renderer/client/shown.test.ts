import { describe, expect, it } from 'vitest';
import { nameBehind, shown, shownKept } from './shown.ts';

describe('what came from the program, as it is shown', () => {
  it('writes out what cannot be seen or turns the text around', () => {
    const names = ['Lab\u202E1MV', 'Wind0ws-VM\u200B', 'a\u001b[2Jb', 'x\u2028y', 'two\nlines'];
    expect(shown({ vms: names.map((name) => ({ name })) })).toEqual({
      vms: [
        { name: 'Lab\\u{202E}1MV' },
        { name: 'Wind0ws-VM\\u{200B}' },
        { name: 'a\\u{1B}[2Jb' },
        { name: 'x\\u{2028}y' },
        { name: 'two\\u{A}lines' },
      ],
    });
  });

  it('leaves plain names, ids, numbers and nulls as they are', () => {
    const value = { id: 'Microsoft:A\\B', name: '日本 büro', n: 1, on: true, none: null, list: ['a', 2] };
    expect(shown(value)).toEqual(value);
  });

  it('isolates a name from the right, and gives it back without', () => {
    const { name } = shown({ name: 'חשבונות' });
    expect(name).toBe('\u2068חשבונות\u2069');
    expect(nameBehind(name)).toBe('חשבונות');
    expect(nameBehind('plain')).toBe('plain');
    expect(nameBehind(shown('two\nlines'))).toBeNull();
  });

  it('isolates the names in a sentence, not the sentence', () => {
    expect(shown({ message: 'VM חשבונות 2019 ירושלים/LAN runs.\nשרת' })).toEqual({
      message: 'VM \u2068חשבונות 2019 ירושלים\u2069/LAN runs.\n\u2068שרת\u2069',
    });
  });

  it('is the same thing again for each part that is the same', () => {
    const vm = { name: 'a\u200B', adapters: [{ name: 'x', message: 'one\ntwo' }] };
    const first = shownKept({ at: 1, vms: [vm], script: '\u202E' });
    const next = shownKept({ at: 2, vms: [vm, { name: 'b' }], script: '\u202E' });
    expect(first).toEqual(shown({ at: 1, vms: [vm], script: '\u202E' }));
    expect(next.vms[0]).toBe(first.vms[0]);
    expect(next.vms[1]).toEqual({ name: 'b' });
  });

  it('keeps the lines of a text, and a script byte for byte', () => {
    const script = '\uFEFF# \u202E\r\n';
    expect(shown({ message: 'one\ntwo\u0007', script, undoScript: script })).toEqual({
      message: 'one\ntwo\\u{7}',
      script,
      undoScript: script,
    });
  });
});
