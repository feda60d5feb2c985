import type { Work, WorkId } from '../../../shared/contract/work.ts';

/** Whether the host's state knows of a run already: it shows that run, or one that came after it. */
export function hasCome(id: WorkId, current: Pick<Work, 'id'> | null): boolean {
  return current !== null && numberOf(current.id) >= numberOf(id);
}

/** Runs are numbered in their order: `w12`. */
function numberOf(id: WorkId): number {
  return Number(id.slice(1));
}
