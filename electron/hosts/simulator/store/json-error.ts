/** Where a text stops being JSON: both counted from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

const TOKEN =
  /[\t\n\r ]*(?:([[{])|([\]}])|([,:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|true|false|null))/y;

/** What may come next inside an object or a list. */
type Expect = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/**
 * Where a text that `JSON.parse` has refused goes wrong.
 *
 * Node's own message names the place for some errors only and in words that change with its version.
 */
export function jsonErrorPosition(text: string): TextPosition {
  return positionAt(text, errorOffset(text));
}

function errorOffset(text: string): number {
  const open: ('{' | '[')[] = [];
  let expect: Expect | 'nothing' = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const begin = skipSpace(text, at);
    if (token === null) return begin;
    const [, opening, closing, mark, string] = token;
    const inside = open.at(-1);
    if (opening !== undefined) {
      if (expect !== 'value' && expect !== 'value-or-end') return begin;
      open.push(opening === '{' ? '{' : '[');
      expect = opening === '{' ? 'key-or-end' : 'value-or-end';
    } else if (closing !== undefined) {
      const fits = closing === (inside === '{' ? '}' : ']');
      const ends = expect === 'comma-or-end' || expect === 'key-or-end' || expect === 'value-or-end';
      if (inside === undefined || !fits || !ends) return begin;
      open.pop();
      expect = open.length === 0 ? 'nothing' : 'comma-or-end';
    } else if (mark === ',') {
      if (expect !== 'comma-or-end') return begin;
      expect = inside === '{' ? 'key' : 'value';
    } else if (mark === ':') {
      if (expect !== 'colon') return begin;
      expect = 'value';
    } else if (expect === 'key' || expect === 'key-or-end') {
      if (string === undefined) return begin;
      expect = 'colon';
    } else if (expect === 'value' || expect === 'value-or-end') {
      expect = open.length === 0 ? 'nothing' : 'comma-or-end';
    } else {
      return begin;
    }
    at = TOKEN.lastIndex;
  }
}

function skipSpace(text: string, at: number): number {
  let place = at;
  while ('\t\n\r '.includes(text.charAt(place)) && place < text.length) place += 1;
  return place;
}

function positionAt(text: string, offset: number): TextPosition {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
