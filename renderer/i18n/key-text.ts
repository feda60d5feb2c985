import type { Text } from './i18n.ts';
import { isKey } from './is-key.ts';

/**
 * Keys pressed together (`Ctrl+Delete`, by their names in a KeyboardEvent), as a keyboard has them printed.
 *
 * An Italian one says Canc, Maiusc and Invio; a key without a word of its own is its own word.
 */
export function keyText(t: Text, pressed: string): string {
  if (pressed === '+') return pressed;
  return pressed
    .split('+')
    .map((name) => {
      const key = `key.${name}`;
      return isKey(key) ? t(key) : name;
    })
    .join('+');
}

/** Keys of which any does the same, as they stand beside what they do. */
export function keysText(t: Text, keys: readonly string[]): string {
  return keys.map((pressed) => keyText(t, pressed)).join(' · ');
}
