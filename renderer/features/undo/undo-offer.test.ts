import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../../shared/contract/host-state.ts';
import { undoOffer } from './undo-offer.ts';

const stamp = (hour: number) => `20250304T${String(hour)}0000000Z-abcdef`;
const aRun = (hour: number, change: Partial<RunSummary> = {}): RunSummary => ({
  run: stamp(hour),
  purpose: 'set-up',
  name: null,
  startedAt: '2025-03-04T11:00:00.000Z',
  outcome: 'done',
  cancelled: false,
  undoes: null,
  undoneBy: null,
  steps: 2,
  hardware: [],
  ...change,
});
const offered = (runs: RunSummary[], undoable: number | null) =>
  undoOffer(runs, undoable === null ? null : stamp(undoable))?.run ?? null;

describe('the bar that offers to take a run back', () => {
  it('stays for the last run that stands, whatever failed or was cancelled after it', () => {
    const later = [aRun(13, { outcome: 'rolled-back' }), aRun(12, { outcome: 'cancelled', steps: 0 })];
    expect(offered([...later, aRun(11)], 11)).toBe(stamp(11));
  });

  it('is none without such a run', () => {
    expect(offered([], null)).toBeNull();
    expect(offered([aRun(11)], 10)).toBeNull();
  });

  it('is none after an undo, and comes back where the undo failed', () => {
    const undo = aRun(13, { purpose: 'undo', undoes: stamp(12) });
    expect(offered([undo, aRun(12), aRun(11)], 11)).toBeNull();
    expect(offered([{ ...undo, outcome: 'failed' }, aRun(12), aRun(11)], 12)).toBe(stamp(12));
  });
});
