/** As the program takes it. */
const MOST = 120;

/** What is wrong with the name of a set-up, as the key of a text. */
export type RunNameProblem = 'wizard.run-name.long' | 'wizard.run-name.line';

/**
 * What keeps a set-up from being called so; null where nothing does, as for no name at all.
 *
 * The rule of the program's own schema, said where the name is typed.
 */
export function runNameProblem(text: string): RunNameProblem | null {
  const name = text.trim();
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(name)) return 'wizard.run-name.line';
  return name.length > MOST ? 'wizard.run-name.long' : null;
}
