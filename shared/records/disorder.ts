import type { RecordFault } from './record-fault.ts';
import type { RunRecordLine } from './run-record.ts';

/**
 * What in these lines no run can have written, or null.
 *
 * Every way in which a run can break off passes: an intent without an outcome, a second outcome of a
 * step whose reply was lost, an outcome that a shell wrote after the program had given it up.
 */
export function disorderIn(lines: readonly RunRecordLine[]): RecordFault | null {
  const intended = new Set<string>();
  for (const line of lines) {
    if (line.record === 'step-intended') {
      if (intended.has(line.step.id)) return { code: 'begins-twice', step: line.step.id };
      intended.add(line.step.id);
    }
    if (line.record === 'step-ended' && !intended.has(line.step)) {
      return { code: 'never-began', step: line.step };
    }
  }
  return lines.filter(({ record }) => record === 'run-ended').length > 1 ? { code: 'two-ends' } : null;
}
