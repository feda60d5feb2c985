import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HyperVHost, RunRecords } from '../../electron/hosts/hyperv-host.ts';
import { createSimulatorHost } from '../../electron/hosts/simulator/host/simulator-host.ts';
import { createSimulator } from '../../electron/hosts/simulator/simulator.ts';
import { memoryStore, type LabStore } from '../../electron/hosts/simulator/store/lab-store.ts';
import { jumpingClock } from '../../electron/hosts/simulator/testing/jumping-clock.ts';
import { runFromLines } from '../../shared/records/read-run.ts';
import type { RunRecordLine } from '../../shared/records/run-record.ts';
import type { Lab } from '../../shared/lab/lab.ts';

/** A host on a lab, with a way to see the lab as it is, past the host. */
export interface World {
  readonly host: HyperVHost;
  lab(): Promise<Lab>;
  readonly store: LabStore;
  close(): Promise<void>;
}

/** Run records that live as long as a test. */
export function memoryRecords(): RunRecords {
  const runs = new Map<string, RunRecordLine[]>();
  return {
    append(line) {
      runs.set(line.run, [...(runs.get(line.run) ?? []), line]);
      return Promise.resolve();
    },
    list: () =>
      Promise.resolve({
        runs: [...runs.values()]
          .flatMap((lines) => runFromLines(lines) ?? [])
          .sort((a, b) => (a.run < b.run ? 1 : -1)),
        refused: [],
      }),
  };
}

/** The simulator's own host, on a clock that jumps. */
export function simulatedWorld(lab: Lab): World {
  const store = memoryStore(lab);
  const clock = jumpingClock();
  const host = createSimulatorHost({
    simulator: createSimulator({ store, clock }),
    records: memoryRecords(),
    label: lab.name,
    clock,
  });
  return { host, store, lab: () => store.read(), close: () => host.dispose() };
}

/** A folder that lasts as long as its test. */
export async function scratchFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'mirror-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
