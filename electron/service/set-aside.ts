import type { Finding } from '../../shared/checks/finding.ts';
import { makeFinding } from '../../shared/checks/make-finding.ts';
import type { Advice } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RecordFault } from '../../shared/records/record-fault.ts';
import { recordFaultText } from '../../shared/records/record-fault-text.ts';
import type { RefusedRecord } from '../hosts/hyperv-host.ts';

/** A record that cannot be trusted, by the name of its file: no path leaves the program. */
export interface SetAside {
  readonly name: string;
  readonly fault: RecordFault;
}

/** The records that were refused, without the folder that they lie in. */
export function setAsideOf(refused: readonly RefusedRecord[]): SetAside[] {
  return refused.map(({ file, fault }) => ({ name: file.replace(/^.*[\\/]/, ''), fault }));
}

/** What a plan says of records that may hold what it should have known. */
export function setAsideFindings(setAside: readonly SetAside[]): Finding[] {
  return setAside.map(({ name, fault }) =>
    makeFinding('record-set-aside', { target: name, name, details: [{ code: 'record-fault', fault }] }),
  );
}

/** The refusal to undo on a guess: "nothing to undo" may be untrue, and "the last run" another one. */
export function recordDamaged(setAside: readonly SetAside[], hint: readonly Advice[]): AppError {
  const names = setAside.map(({ name, fault }) => `${name}: ${recordFaultText(fault)}`).join('; ');
  return new AppError('RecordDamaged', `What was done here cannot be told: ${names}.`, { hint });
}
