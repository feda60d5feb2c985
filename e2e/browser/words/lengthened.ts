const LETTERS: Readonly<Record<string, string>> = {
  a: 'à',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
  n: 'ñ',
};

/**
 * A text in a language that nobody speaks: nearly half as long again, with marks above its letters.
 *
 * Where it is cut off, the text of some real language will be; where it is not there, a text stands
 * outside the catalogues. Placeholders stay as they are.
 */
export function lengthened(text: string): string {
  const marked = text
    .split(/(\{\{.*?\}\})/)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(/[aeiouAEOn]/g, (letter) => LETTERS[letter] ?? letter),
    )
    .join('');
  const more = Math.ceil(text.replace(/\{\{.*?\}\}/g, '').length * 0.4);
  return `${marked}${' łöñg'.repeat(Math.ceil(more / 5)).slice(0, Math.max(more, 2))}`;
}
