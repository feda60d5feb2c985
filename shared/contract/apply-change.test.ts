import { describe, expect, it } from 'vitest';
import { applyChange } from './apply-change.ts';
import type { HostState, Snapshot } from './host-state.ts';

const host = { key: 'practice', reading: false, label: 'walkthrough' } as HostState;
const snapshot: Snapshot = { revision: 4, hosts: [host] };
const change = (revision: number, key = 'practice') => ({ revision, host: key, changed: { reading: true } });

describe('applying a change', () => {
  it('changes the host that it is about, and nothing else', () => {
    expect(applyChange(snapshot, change(5))).toEqual({ revision: 5, hosts: [{ ...host, reading: true }] });
  });

  it('keeps the snapshot that has it already', () => {
    expect(applyChange(snapshot, change(4))).toBe(snapshot);
    expect(applyChange(snapshot, change(3, 'local'))).toBe(snapshot);
  });

  it('asks for a new snapshot after a gap, and for a host that was opened since', () => {
    expect(applyChange(snapshot, change(6))).toBeNull();
    expect(applyChange(snapshot, change(5, 'local'))).toBeNull();
  });
});
