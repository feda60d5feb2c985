import { lengthened } from './lengthened.ts';

/** What the program itself says in English: of an error, a finding, something that stands in the way. */
const SAID_BY_PROGRAM = new Set(['message', 'remedy', 'hint']);

/** A message of the program to its page, with the sentences in it lengthened. */
export function longMessage(message: string): string {
  return JSON.stringify(
    JSON.parse(message, (key, value: unknown) =>
      typeof value === 'string' && SAID_BY_PROGRAM.has(key) ? lengthened(value) : value,
    ),
  );
}
