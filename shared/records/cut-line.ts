/** What a string may lack that was cut, within an escape too; and then the value of a key. */
const STRING_RESTS = ['"', '\\"', '0"', '00"', '000"', '0000"'].flatMap((rest) => [rest, `${rest}:0`]);
/** What else may be lacking: a value, what follows a key or a comma, the rest of true, false or null. */
const RESTS = ['', '0', ':0', '"":0', 'rue', 'ue', 'e', 'alse', 'lse', 'se', 'ull', 'll', 'l'];

/**
 * Whether a text is the beginning of a JSON object, as a crash leaves of a line.
 *
 * An end is written to it and the whole is parsed, so that garbage is never taken for a line cut short.
 */
export function isCutLine(text: string): boolean {
  if (!text.startsWith('{')) return false;
  const { inString, ends } = openAtEnd(text);
  return (inString ? STRING_RESTS : RESTS).some((rest) => parses(`${text}${rest}${ends}`));
}

/** Whether the text ends within a string, and the brackets that it leaves open. */
function openAtEnd(text: string): { readonly inString: boolean; readonly ends: string } {
  const open: string[] = [];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (inString && character === '\\') at += 1;
    else if (character === '"') inString = !inString;
    else if (!inString && character === '{') open.push('}');
    else if (!inString && character === '[') open.push(']');
    else if (!inString && (character === '}' || character === ']')) open.pop();
  }
  return { inString, ends: open.reverse().join('') };
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
