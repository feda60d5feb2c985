import type { Work } from '../../../shared/contract/work.ts';
import { isOnlyGoingOff } from './left-off.ts';

/** What the outcome of a run means for the host, as the key of a text. */
export function meaningOf(
  { rollback, steps }: Pick<Work, 'rollback' | 'steps'>,
  outcome: NonNullable<Work['outcome']>,
) {
  const wasDone = steps.some(({ state }) => state === 'done');
  if (rollback !== null) {
    if (outcome !== 'unknown' && isOnlyGoingOff(rollback)) return 'work.meaning.going-off';
    if (rollback.complete !== true) return 'work.not-taken-back';
    if (rollback.steps.length > 0) return 'work.taken-back';
    return wasDone ? 'work.meaning.partly' : 'work.meaning.unchanged';
  }
  switch (outcome) {
    case 'done':
      return 'work.meaning.done';
    case 'nothing-to-do':
      return 'work.meaning.nothing-to-do';
    case 'unknown':
      return 'work.meaning.unknown';
    case 'failed':
    case 'cancelled':
      return wasDone ? 'work.meaning.partly' : 'work.meaning.unchanged';
  }
}
