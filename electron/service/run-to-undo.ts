import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { describeRun } from '../../shared/records/describe-run.ts';
import { RunId, type RunName, type RunRecord } from '../../shared/records/run-record.ts';
import { lastUndoable, undoneBy } from '../../shared/records/undoable.ts';
import { recordDamaged, type SetAside } from './set-aside.ts';

/** The run that an undo takes back, as a person knows it again. */
export interface UndoneRun {
  readonly run: RunId;
  readonly startedAt: string;
  /** What the person called it. */
  readonly name: RunName | null;
  /** What it did in short. */
  readonly did: string;
  /** The run that has taken it back already; null while it stands. */
  readonly undoneBy: RunId | null;
}

/**
 * The run that a request means: the one it names, else the last one that stands; null where there is none.
 *
 * Which one is the last cannot be told where a later record cannot be read, so that is refused.
 */
export function runToUndo(
  name: RunId | null,
  host: string,
  runs: readonly RunRecord[],
  setAside: readonly SetAside[],
): RunRecord | null {
  if (name === null) return lastRun(runs, setAside);
  const run = runs.find((each) => each.run === name);
  if (run !== undefined) return run;
  const damaged = setAside.filter((each) => runOf(each) === name);
  if (damaged.length > 0) throw recordDamaged(damaged, [DISABLE]);
  throw new AppError('NotFound', `There is no run ${name} on ${host}.`, {
    hint: hint('hint.only-recorded-runs'),
  });
}

const DISABLE = hint('hint.disable-instead');

function lastRun(runs: readonly RunRecord[], setAside: readonly SetAside[]): RunRecord | null {
  const last = lastUndoable(runs);
  if (last === undefined) {
    if (setAside.length > 0) throw recordDamaged(setAside, [DISABLE]);
    return null;
  }
  const later = setAside.filter((each) => (runOf(each) ?? '') > last.run);
  if (later.length === 0) return last;
  throw recordDamaged(later, [DISABLE, hint('hint.name-earlier-run', { run: last.run })]);
}

function runOf({ name }: SetAside): RunId | null {
  return RunId.safeParse(name.replace(/\.jsonl$/, '')).data ?? null;
}

/** The run as a plan's reader is told of it. */
export function undoneRun(run: RunRecord, runs: readonly RunRecord[]): UndoneRun {
  const { run: id, startedAt, name } = run;
  return { run: id, startedAt, name, did: describeRun(run), undoneBy: undoneBy(runs, id) };
}
