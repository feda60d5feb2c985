/** Control, format (bidi, zero width), line and paragraph separators, surrogates, private use. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\u115F\u1160\u3164\uFFA0\u2800\u034F\u180B-\u180F\uFE00-\uFE0F]/gu;

/**
 * Text as a terminal may show it: what cannot be seen, or changes what is seen, as `\u{…}`.
 *
 * Names come from tenants and guests: an escape sequence in one could repaint the screen, a
 * right-to-left override could make one name look like another.
 */
export function visible(text: string): string {
  return text.replace(
    INVISIBLE,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

/** JSON with everything beyond printable ASCII escaped, so that no terminal acts on it. */
export function asciiJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007F-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
