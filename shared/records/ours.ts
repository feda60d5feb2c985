import { sameId } from '../model/same-id.ts';
import type { RunRecord } from './run-record.ts';

/** An adapter that a run added, by the three things that must agree before it counts as ours. */
export interface OurAdapter {
  readonly id: string;
  readonly vmId: string;
  readonly name: string;
  /** The switch it was put on. */
  readonly switchId: string | null;
}

/**
 * The adapters that runs on this host have added, as their records tell it.
 *
 * A record says so only with an intent that found nothing there before and an id that lies in the
 * VM named; whether such an adapter still exists under that name, the planner checks on the host.
 */
export function ourAdapters(runs: readonly RunRecord[]): OurAdapter[] {
  return runs.flatMap((run) =>
    run.steps.flatMap(({ step, before, added }) => {
      if (step.kind !== 'add-adapter' || added === null || before.adapter !== null) return [];
      if (added.includes('\\') && !added.toLowerCase().includes(step.vm.id.toLowerCase())) return [];
      const target = step.switch;
      return [
        {
          id: added,
          vmId: step.vm.id,
          name: step.name,
          switchId: target !== null && 'id' in target ? target.id : null,
        },
      ];
    }),
  );
}

/**
 * What an id has become: an adapter that was removed and added again has a new one.
 *
 * Follows the records' own `replaces`, so that undo of an older run still finds its adapter.
 */
export function currentId(runs: readonly RunRecord[], id: string): string {
  const replaced = runs.flatMap((run) =>
    run.steps.flatMap(({ step, added }) =>
      step.kind === 'add-adapter' && step.replaces !== null && added !== null
        ? [{ old: step.replaces, now: added }]
        : [],
    ),
  );
  const seen = new Set<string>();
  let current = id;
  while (!seen.has(current)) {
    seen.add(current);
    const next = replaced.find(({ old }) => sameId(old, current));
    if (next === undefined) return current;
    current = next.now;
  }
  return current;
}
