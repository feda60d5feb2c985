import type { RunRecord, RunRecordLine } from './run-record.ts';

/**
 * A run put together from its lines, or null when they do not begin with its start.
 *
 * A last step without an outcome stays in it with `result` null: it may have taken effect, and only
 * the host can tell.
 */
export function runFromLines(lines: readonly RunRecordLine[], cut = false): RunRecord | null {
  const [start] = lines;
  if (start?.record !== 'run-started') return null;
  const ends = new Map(
    lines.flatMap((each) => (each.record === 'step-ended' ? [[each.step, each] as const] : [])),
  );
  const end = lines.findLast((each) => each.record === 'run-ended');
  return {
    run: start.run,
    host: start.host,
    purpose: start.purpose,
    undoes: start.undoes,
    name: start.name,
    startedAt: start.at,
    endedAt: end?.at ?? null,
    steps: lines.flatMap((each) => {
      if (each.record !== 'step-intended') return [];
      const ended = ends.get(each.step.id);
      return [
        {
          step: each.step,
          before: each.before,
          startedAt: each.at,
          endedAt: ended?.at ?? null,
          result: ended?.result ?? null,
          code: ended?.code ?? null,
          message: ended?.message ?? null,
          after: ended?.after ?? null,
          added: ended?.added ?? null,
        },
      ];
    }),
    outcome: end?.outcome ?? null,
    stopped: end?.stopped ?? null,
    cut,
  };
}
