import { TerminalError } from '../../shared/errors/terminal-error.ts';
import { RunName } from '../../shared/records/run-record.ts';

/** The name that a run was given with `--name`; null where it was given none. Throws `BadInput`. */
export function nameOfRun(given: string | undefined): RunName | null {
  if (given === undefined) return null;
  const name = RunName.safeParse(given);
  if (name.success) return name.data;
  throw new TerminalError('BadInput', '--name is one line of 1 to 120 characters.', {
    hint: 'For example --name "Sensor 2, until Friday".',
  });
}

/** The name as it stands behind the id of its run, in quotes; nothing where there is none. */
export function quotedName(name: RunName | null): string {
  return name === null ? '' : ` "${name}"`;
}
