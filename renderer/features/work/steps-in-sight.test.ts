import { describe, expect, it } from 'vitest';
import type { WorkStep } from '../../../shared/contract/work.ts';
import { stepsInSight } from './steps-in-sight.ts';
import { aWorkStep, stopFirst } from './testing/a-work-step.ts';

describe('of very many steps', () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    aWorkStep(at < 400 ? 'done' : at === 400 ? 'running' : 'waiting', { ...stopFirst, id: `s${String(at)}` }),
  );
  const numbers = (steps: WorkStep[]) =>
    stepsInSight(steps, 2).map((each) =>
      each.kind === 'step' ? each.number : `${String(each.count)} between`,
    );

  it('the ends and those around the one that runs are in sight, and the rest is counted', () => {
    expect(numbers(many)).toEqual([
      1,
      2,
      3,
      '395 between',
      399,
      400,
      401,
      402,
      403,
      '594 between',
      998,
      999,
      1000,
    ]);
  });

  it('what failed is in sight wherever it stands', () => {
    expect(
      numbers(many.map((each, at) => (at === 700 ? { ...each, state: 'failed' as const } : each))),
    ).toContain(701);
  });
});
