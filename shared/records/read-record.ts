import { isCutLine } from './cut-line.ts';
import { disorderIn } from './disorder.ts';
import type { RecordFault } from './record-fault.ts';
import { runFromLines } from './read-run.ts';
import { RunRecordLine, type RunId, type RunRecord } from './run-record.ts';

const NO_START: RecordFault = { code: 'no-start' };

/**
 * A run as the text of its record tells it, or the reason why the record cannot be trusted.
 *
 * Whatever a crash can leave is still evidence: a record that ends anywhere, and a line cut short by a
 * shell that was lost, after which the program could only note how the run had ended. Anything else
 * was not written by a run, and nobody can tell what it hides.
 */
export function readRecord(
  text: string,
  run: RunId,
): { readonly run: RunRecord } | { readonly fault: RecordFault } {
  const texts = linesOf(text);
  const lines: RunRecordLine[] = [];
  let cutAt: number | null = null;
  for (const [index, each] of texts.entries()) {
    const line = readLine(each, run);
    if (line === 'cut' && cutAt === null) cutAt = index;
    else if (line === 'cut' || line === null) return { fault: { code: 'strange-line', line: index + 1 } };
    else lines.push(line);
  }
  const [start] = lines;
  if (start?.record !== 'run-started' || cutAt === 0) return { fault: NO_START };
  if (cutAt !== null && !mayFollowCut(lines.slice(cutAt))) {
    return { fault: { code: 'went-on', line: cutAt + 1 } };
  }
  const fault = disorderIn(lines);
  if (fault !== null) return { fault };
  const record = runFromLines(lines, cutAt !== null);
  return record === null ? { fault: NO_START } : { run: record };
}

/** The record's lines; a power cut can leave zeros where the end had not reached the disk. */
function linesOf(text: string): string[] {
  const lines = text.replace(/\0+$/, '').split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The line, `cut` for the beginning of one, null for anything else. */
function readLine(text: string, run: RunId): RunRecordLine | 'cut' | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return isCutLine(text) ? 'cut' : null;
  }
  const line = RunRecordLine.safeParse(value);
  return line.success && line.data.run === run ? line.data : null;
}

/** The shell writes no more once it is lost: only the end that the program notes, which is no success. */
function mayFollowCut(lines: readonly RunRecordLine[]): boolean {
  const [end, ...more] = lines;
  return end === undefined || (more.length === 0 && end.record === 'run-ended' && end.outcome !== 'done');
}
