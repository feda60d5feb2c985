import type { Work, WorkStep } from '../../../shared/contract/work.ts';

/** How far a run has come: of its steps, or of those that take it back. */
export interface Progress {
  readonly done: number;
  readonly of: number;
  readonly running: WorkStep | null;
  /** Number of the step that runs, from 1; 0 while none does. */
  readonly number: number;
}

export function progressOf({ steps, rollback }: Pick<Work, 'steps' | 'rollback'>): Progress {
  const current = rollback?.steps ?? steps;
  const at = current.findIndex(({ state }) => state === 'running');
  return {
    done: current.filter(({ state }) => state === 'done').length,
    of: current.length,
    running: current[at] ?? null,
    number: at + 1,
  };
}
