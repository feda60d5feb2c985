import type { Finding } from '../../shared/checks/finding.ts';
import { makeFinding } from '../../shared/checks/make-finding.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RefusedRecord } from '../hosts/hyperv-host.ts';

/** A record that cannot be trusted, by the name of its file: no path leaves the program. */
export interface SetAside {
  readonly name: string;
  readonly reason: string;
}

/** The records that were refused, without the folder that they lie in. */
export function setAsideOf(refused: readonly RefusedRecord[]): SetAside[] {
  return refused.map(({ file, reason }) => ({ name: file.replace(/^.*[\\/]/, ''), reason }));
}

/** What a plan says of records that may hold what it should have known. */
export function setAsideFindings(setAside: readonly SetAside[]): Finding[] {
  return setAside.map(({ name, reason }) =>
    makeFinding('record-set-aside', { target: name, name: `run record ${name}`, detail: reason }),
  );
}

/** The refusal to undo on a guess: "nothing to undo" may be untrue, and "the last run" another one. */
export function recordDamaged(setAside: readonly SetAside[], hint: string): AppError {
  const names = setAside.map(({ name, reason }) => `${name}: ${reason}`).join('; ');
  return new AppError('RecordDamaged', `What was done here cannot be told: ${names}.`, { hint });
}
