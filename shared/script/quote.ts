/** The five characters that PowerShell takes for a single quote; all of them end a '…' literal. */
const SINGLE_QUOTES = /['\u2018\u2019\u201A\u201B]/g;
/** What may stand in a literal as it is; anything else is written by its number. */
const PLAIN = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/**
 * Any text as one PowerShell expression that is exactly this text and nothing else.
 *
 * A plain name is one single-quoted literal with all five single quotes doubled. Characters that an
 * editor, a terminal or a CRLF conversion could change or hide (control, bidi, line separators, lone
 * surrogates) are joined in as `[char]N`, so the file stays readable and the value stays itself. They
 * are joined as one flat list: thousands of `+` would nest deeper than the parser's stack. `--%` gets
 * parentheses: as an argument it switches parsing off for the rest of the line even in quotes.
 */
export function quote(text: string): string {
  const parts: string[] = [];
  let literal = '';
  const flush = () => {
    if (literal !== '') parts.push(`'${literal.replace(SINGLE_QUOTES, '$&$&')}'`);
    literal = '';
  };
  for (const character of text) {
    if (PLAIN.test(character)) {
      literal += character;
      continue;
    }
    flush();
    for (const unit of character.split('')) parts.push(`[char]${String(unit.charCodeAt(0))}`);
  }
  flush();
  const [first, ...rest] = parts;
  if (first === undefined) return "''";
  if (rest.length === 0 && first.startsWith("'")) return text === '--%' ? `(${first})` : first;
  return `(-join (${parts.join(', ')}))`;
}
