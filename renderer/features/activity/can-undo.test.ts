import { describe, expect, it } from 'vitest';
import type { RunSummary } from '../../../shared/contract/host-state.ts';
import { canUndo } from './can-undo.ts';

const run: RunSummary = {
  run: '20250304T110000000Z-abcdef',
  purpose: 'set-up',
  name: null,
  startedAt: '2025-03-04T11:00:00.000Z',
  outcome: 'done',
  cancelled: false,
  undoes: null,
  undoneBy: null,
  steps: 2,
  hardware: [],
};

describe('taking a run back', () => {
  it('is offered where the run stands, whole or not', () => {
    expect(canUndo(run, null)).toBe(true);
    expect(canUndo({ ...run, outcome: null }, null)).toBe(true);
    expect(canUndo({ ...run, purpose: 'undo', undoes: run.run }, null)).toBe(true);
  });

  it('is not offered for the run under way here', () => {
    expect(canUndo({ ...run, outcome: null }, run.run)).toBe(false);
    expect(canUndo(run, run.run)).toBe(true);
  });

  it('is not offered where there is nothing left of it', () => {
    expect(canUndo({ ...run, steps: 0 }, null)).toBe(false);
    expect(canUndo({ ...run, outcome: 'rolled-back' }, null)).toBe(false);
    expect(canUndo({ ...run, undoneBy: '20250304T120000000Z-abcdef' }, null)).toBe(false);
    expect(canUndo({ ...run, purpose: 'rollback' }, null)).toBe(false);
  });
});
