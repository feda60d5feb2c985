import { expect } from 'vitest';
import type { StepOutcome } from '../../electron/hosts/hyperv-host.ts';
import { newRunId } from '../../electron/records/new-run-id.ts';
import { disagreements } from '../../shared/steps/disagreements.ts';
import { inventoryOf } from '../properties/arbitrary-request.ts';
import type { Case } from './case.ts';
import { comparable } from './comparable.ts';
import type { World } from './worlds.ts';

/**
 * Applies a case's step in a world and holds the outcome, the host and the records to the case.
 *
 * A refusal must leave the host as it was; a step that is done must read back as its kind expects.
 */
export async function holds({ lab, step, result }: Case, world: World): Promise<StepOutcome> {
  const before = lab();
  const run = newRunId();
  await world.host.records.append({
    version: 1,
    run,
    at: new Date().toISOString(),
    record: 'run-started',
    host: before.host.name,
    purpose: 'set-up',
    undoes: null,
    name: null,
  });
  const outcome = await world.host.apply(step, { run });
  expect({ result: outcome.result, code: outcome.result === 'done' ? 'done' : outcome.error.code }).toEqual({
    result: result === 'done' ? 'done' : 'failed',
    code: result,
  });
  const after = await world.lab();
  const { runs, refused } = await world.host.records.list();
  expect(refused).toEqual([]);
  const recorded = runs.find((each) => each.run === run)?.steps ?? [];
  if (outcome.result === 'done') {
    expect(disagreements(inventoryOf(before), step, outcome.after)).toEqual([]);
    expect(recorded).toMatchObject([
      {
        result: 'done',
        added: outcome.added,
        before: outcome.before,
        after: outcome.after,
        step: { kind: step.kind },
      },
    ]);
  } else {
    const [is, was] = comparable(after, before);
    expect(is).toEqual(was);
    expect(recorded.every((each) => each.result === 'failed')).toBe(true);
  }
  return outcome;
}
