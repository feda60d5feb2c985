import fc from 'fast-check';

/** Names that are run by bare node-powershell, which writes a value between quotes of one kind. */
export const CANARIES_THAT_SING: readonly string[] = [
  '$(Invoke-Canary)',
  'VM $(Invoke-Canary;Invoke-Canary)',
  '”;Invoke-Canary;“',
  '„;Invoke-Canary;”',
  `a'; Invoke-Canary; '"`,
  '"’;Invoke-Canary;‘',
  '"\u201b;Invoke-Canary;\u201a',
];

const OTHER_CANARIES: readonly string[] = [
  ';Invoke-Canary',
  '’;Invoke-Canary;’',
  "';Invoke-Canary;'",
  '\nInvoke-Canary\n',
  '\r\n\r\nInvoke-Canary\r\n',
  '| Invoke-Canary',
  '& Invoke-Canary',
  '&{Invoke-Canary}',
  '#>Invoke-Canary<#',
  "'@\r\nInvoke-Canary\r\n@'",
  '`nInvoke-Canary',
  'Invoke-Canary',
];

const letter = fc.constantFrom(...Array.from('abcXYZ019_. '));
const unit = (...texts: string[]) => fc.oneof(fc.constantFrom(...texts), letter);
/** Letters with the attack strewn in: at least one of it. */
const strewn = (...texts: string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.string({ unit: unit(...texts), maxLength: 12 }),
      fc.constantFrom(...texts),
      fc.string({ unit: unit(...texts), maxLength: 12 }),
    )
    .map((parts) => parts.join(''));
const codes = (...ranges: [number, number][]): string[] =>
  ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, n) => String.fromCodePoint(first + n)),
  );
const leading = (...texts: string[]) =>
  fc
    .tuple(fc.constantFrom(...texts), fc.string({ unit: letter, maxLength: 12 }))
    .map((parts) => parts.join(''));

/** Ways of a name to be more than a name, each with an endless supply. */
export const NAME_CLASSES = {
  'single quotes': strewn("'", '‘', '’', '\u201a', '\u201b'),
  'double quotes': strewn('"', '“', '”', '„'),
  subexpressions: strewn('$(Invoke-Canary)', '$(', ')', '${env:PATH}', '$null', '@(', '@{', '@splat'),
  backticks: strewn('`', '`n', '`$', '`"', '`u{0}'),
  separators: strewn(';', ';Invoke-Canary', '|', '&', '&&', '||', ',', '%', '>', '<'),
  newlines: strewn('\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', '\n\n'),
  wildcards: strewn('*', '?', '[', ']', '[a-z]', '`['),
  'control characters': strewn(...codes([0, 31], [127, 159])),
  'astral characters': strewn('\u{1F600}', '\u{1D54F}', '\u{E0041}', '\u{10FFFF}', '\u{20BB7}'),
  'half characters': strewn('\uD83D', '\uDE00', '\uDBFF', '\uDC00').filter((text) =>
    /\p{Surrogate}/u.test(text),
  ),
  'long ones': fc.string({
    unit: fc.constantFrom(...Array.from('aé日\'"$`’'), '\u{1F600}', '\u0001'),
    minLength: 260,
    maxLength: 260,
  }),
  'right to left': strewn('\u202E', '\u202C', '\u2066', '\u2069', '\u200F', 'עברית', 'العربية'),
  'stop parsing': leading('--%', '–%', '—%', '--% ;Invoke-Canary', '--'),
  'leading dashes': leading('-', '–', '—', '―', '-Name ', '-Force;', '/v:'),
  'empty-looking': fc.string({
    unit: fc.constantFrom(' ', '\t', '\u00A0', '\u200B', '\u200D', '\uFEFF', '\u00AD', '\u3000', '\u2800'),
    minLength: 1,
    maxLength: 8,
  }),
  dates: fc.constantFrom('/Date(0)/', '\\/Date(0)\\/', '2026-01-01T00:00:00Z', ' 2026-01-01', '1e5', 'null'),
  canaries: fc.constantFrom(...CANARIES_THAT_SING, ...OTHER_CANARIES),
} satisfies Readonly<Record<string, fc.Arbitrary<string>>>;

export type NameClass = keyof typeof NAME_CLASSES;

export interface ClassedName {
  readonly name: string;
  readonly kind: NameClass;
}

/** So many names, the same every time: the classes take turns, so that any stretch has them all. */
export function hostileNames(count: number, seed = 20260102): ClassedName[] {
  const classes = Object.entries(NAME_CLASSES) as [NameClass, fc.Arbitrary<string>][];
  const each = Math.ceil(count / classes.length);
  const samples = classes.map(([kind, arbitrary]) => ({
    kind,
    names: fc.sample(arbitrary, { seed, numRuns: each }),
  }));
  return Array.from({ length: each }, (_, n) =>
    samples.map(({ kind, names }) => ({ kind, name: names[n] ?? '' })),
  )
    .flat()
    .slice(0, count);
}
