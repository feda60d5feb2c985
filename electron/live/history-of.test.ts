import { expect, it } from 'vitest';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RunRecord } from '../../shared/records/run-record.ts';
import { anInventory } from '../../shared/testing/an-inventory.ts';
import { historyOf } from './history-of.ts';

const aRun = (number: number): RunRecord => ({
  run: `20260101T000000${String(number).padStart(3, '0')}Z-aaaaaa`,
  host: 'HV1',
  purpose: 'set-up',
  undoes: null,
  name: null,
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: null,
  outcome: 'done',
  steps: [],
  stopped: null,
  cut: false,
});
const over = (runs: readonly RunRecord[]) =>
  historyOf({ runs: () => Promise.resolve({ runs, ours: [], setAside: [] }) }, anInventory([]));

it('the newest runs are listed, and how many more are on record is said', async () => {
  const runs = Array.from({ length: 53 }, (_, index) => aRun(53 - index));
  const history = await over(runs);
  expect(history.runs.map(({ run }) => run)).toEqual(runs.slice(0, 50).map(({ run }) => run));
  expect(history.olderRuns).toBe(3);
  expect((await over(runs.slice(0, 2))).olderRuns).toBe(0);
});

it('records that cannot be read are said, and nothing is made up in their place', async () => {
  const failing = { runs: () => Promise.reject(new AppError('RecordDamaged', 'The folder cannot be read.')) };
  expect(await historyOf(failing, anInventory([]))).toMatchObject({ runs: [], olderRuns: 0, undoable: null });
});
