/** A class of characters as PowerShell reads it: `[a-z]`; an unclosed bracket is no pattern. */
const TOKEN = /`(.)|\*|\?|\[([^\]]+)\]|./gsu;

/** Whether a name parameter would be read as a pattern: `* ? [` in it are not letters. */
export function hasWildcards(text: string): boolean {
  return /[*?[]/.test(text.replaceAll(/`./gsu, ''));
}

/**
 * PowerShell's wildcards as a test of names, without regard to case.
 *
 * Microsoft: about_Wildcards. `*` any run, `?` one character, `[ab]` and `[a-z]` one of them, a
 * backtick takes the meaning away from the next character.
 */
export function wildcard(pattern: string): (name: string) => boolean {
  const source = pattern.replaceAll(TOKEN, (token, escaped?: string, members?: string) => {
    if (escaped !== undefined) return literal(escaped);
    if (members !== undefined) return `[${members.replaceAll(/[\\\]^]/g, '\\$&')}]`;
    if (token === '*') return '.*';
    if (token === '?') return '.';
    return literal(token);
  });
  const expression = compile(source) ?? new RegExp(`^${literal(pattern)}$`, 'isu');
  return (name) => expression.test(name);
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Undefined for a class that means nothing, as `[z-a]`. */
function compile(source: string): RegExp | undefined {
  try {
    return new RegExp(`^${source}$`, 'isu');
  } catch {
    return undefined;
  }
}
