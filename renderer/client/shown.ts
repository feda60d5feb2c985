import { visible } from '../../shared/text/visible.ts';

/** Texts of the program itself, which may have several lines. */
const TEXTS = new Set(['message', 'hint', 'detail', 'remedy', 'reason', 'note', 'did']);
/** What is not shown as words but copied and saved as it is. */
const VERBATIM = new Set(['script', 'undoScript']);
/** Letters of scripts that are written from the right. */
const RIGHT = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const FROM_THE_RIGHT = new RegExp(`[${RIGHT}]`, 'u');
/** From the first such letter to the last one before a letter of another script or the end of the line. */
const PARTS_FROM_THE_RIGHT = new RegExp(`[${RIGHT}](?:[^\\n\\p{L}${RIGHT}]*[${RIGHT}])*`, 'gu');
const ISOLATE = '\u2068';
const END = '\u2069';

/**
 * What came from the program, as it may stand on the screen: names cannot pass for other names.
 *
 * Names are chosen by tenants. What cannot be seen in one, or turns the text around it, is written out
 * (`\u{202E}`), as on the command line; a name in a script from the right stays whole and is isolated,
 * so that the words around it keep their order. In a sentence only the parts from the right are, or the
 * whole of it would run from there. Nothing of it goes back as a name: calls carry ids.
 */
export function shown<T>(value: T): T {
  return shownPart(value, '') as T;
}

/**
 * The same, kept for each part as long as that part itself is: of a reading that changed little, little is
 * looked at. Only for what is never changed in place.
 */
export function shownKept<T>(value: T): T {
  return keptPart(value, '') as T;
}

const kept = new WeakMap<object, unknown>();

function keptPart(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return shownPart(value, key);
  let made = kept.get(value);
  if (made === undefined) {
    made = Array.isArray(value)
      ? value.map((each) => keptPart(each, key))
      : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, keptPart(part, name)]));
    kept.set(value, made);
  }
  return made;
}

/**
 * The very name behind a shown one, for a text that leaves the screen; null where it was written out.
 *
 * A name that itself reads like something written out counts as such: nothing is done under it.
 */
export function nameBehind(name: string): string | null {
  if (/\\u\{[0-9A-F]+\}/.test(name)) return null;
  return name.startsWith(ISOLATE) && name.endsWith(END) ? name.slice(1, -1) : name;
}

function shownPart(value: unknown, key: string): unknown {
  if (typeof value === 'string') return VERBATIM.has(key) ? value : shownText(value, TEXTS.has(key));
  if (Array.isArray(value)) return value.map((each) => shownPart(each, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shownPart(part, name)]));
}

function shownText(text: string, isSentence: boolean): string {
  if (isSentence) return text.split('\n').map(visible).join('\n').replace(PARTS_FROM_THE_RIGHT, isolated);
  const seen = visible(text);
  return FROM_THE_RIGHT.test(seen) ? isolated(seen) : seen;
}

function isolated(text: string): string {
  return `${ISOLATE}${text}${END}`;
}
