import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandLine, newCall, toBase64 } from './command-line.ts';
import { decodeFrame } from './frames.ts';
import { LineSplitter } from './line-splitter.ts';

const line = (call: number, frame: object) => `MM1 ${call} ${toBase64(frame)}`;
const texts = fc.string({ unit: 'binary' });

/** A text in pieces, cut at the given places. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, index) => text.slice(from, at[index] ?? text.length));
}

function split(chunks: readonly string[], longest?: number): string[] {
  const lines: string[] = [];
  const splitter = new LineSplitter((found) => lines.push(found), longest);
  for (const chunk of chunks) splitter.push(chunk);
  return lines;
}

describe('a frame', () => {
  it('decodes the same wherever the stream is cut, with LF and with CRLF', () => {
    const run = fc.property(
      fc.array(texts, { minLength: 1 }),
      fc.array(fc.nat()),
      fc.constantFrom('\n', '\r\n'),
      (values, places, newline) => {
        const frames = values.map((value) => ({ frame: 'end', ok: true, value }));
        const stream = frames.map((frame) => line(7, frame) + newline).join('');
        expect(split(cut(stream, places)).map((found) => decodeFrame(found, 7))).toEqual(frames);
      },
    );
    fc.assert(run);
  });

  it('is found behind a text that was left without a newline', () => {
    expect(decodeFrame(`Name: ${line(3, { frame: 'progress', text: 'x' })}`, 3)).toEqual({
      frame: 'progress',
      text: 'x',
    });
  });

  it('of another call is none', () => {
    expect(decodeFrame(line(3, { frame: 'page' }), 4)).toBe(null);
    expect(decodeFrame('MM1 4', 4)).toBe(null);
    expect(decodeFrame('a name\u2028 of a machine', 4)).toBe(null);
  });

  it.each([
    ['not JSON', Buffer.from('{').toString('base64')],
    ['not UTF-8', Buffer.from([0x22, 0xff, 0x22]).toString('base64')],
    ['no frame', toBase64({ frame: 'other' })],
    ['an end that says neither ok nor error', toBase64({ frame: 'end' })],
  ])('that is %s is unreadable', (_, payload) => {
    expect(decodeFrame(`MM1 5 ${payload}`, 5)).toBe('unreadable');
  });

  it('takes an error of which little is known', () => {
    const frame = { frame: 'end', ok: false, error: { id: 'AccessDenied', line: 12 } };
    expect(decodeFrame(line(5, frame), 5)).toEqual({
      frame: 'end',
      ok: false,
      error: {
        id: 'AccessDenied',
        fullId: null,
        category: null,
        message: '',
        target: null,
        exception: null,
        line: '12',
      },
    });
  });

  it('keeps whatever a page holds', () => {
    const page = { frame: 'page', rows: [1, 2], of: 'adapters' };
    expect(decodeFrame(line(5, page), 5)).toEqual(page);
  });
});

describe('lines', () => {
  it('that are too long are passed over, and the next is taken', () => {
    expect(split(['x'.repeat(8), 'y'.repeat(8), 'z\nshort\n', 'y'.repeat(11), '\nend\n'], 10)).toEqual([
      'short',
      'end',
    ]);
  });
});

describe('a command line', () => {
  it('is one line of plain ASCII without a quote, whatever the arguments are', () => {
    const run = fc.property(fc.jsonValue(), texts, (value, name) => {
      expect(commandLine('set-mode', 12, { value, name })).toMatch(
        /^Invoke-MirrorManager set-mode 12 [A-Za-z0-9+/=]+$/,
      );
    });
    fc.assert(run);
  });

  it('is refused for a name outside the list of letters, and for a call that is no number', () => {
    expect(() => commandLine('x;y', 1, {})).toThrow(TypeError);
    expect(() => commandLine('x', Number.NaN, {})).toThrow(TypeError);
    expect(() => commandLine('x', 1.5, {})).toThrow(TypeError);
  });

  it('has a number that is not the one after the last', () => {
    const calls = new Set(Array.from({ length: 50 }, newCall));
    expect(calls.size).toBeGreaterThan(45);
    expect([...calls].every((call) => call >= 1 && call < 2 ** 31)).toBe(true);
  });
});
