import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLabFile } from '../../electron/hosts/simulator/store/open-lab.ts';
import type { Lab, LabFault } from '../../shared/lab/lab.ts';
import { CLI, modes } from './run-cli.ts';
import { ENABLE, MIRRORED } from './walkthrough.ts';

let folder: string;
let file: string;
let environment: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lost-reader-'));
  file = join(folder, 'lab.json');
  environment = { ...process.env, XDG_DATA_HOME: folder, LOCALAPPDATA: folder };
  await createLabFile('walkthrough', file);
  await guestsTake(0);
});
afterEach(() => rm(folder, { recursive: true }));

const lab = async () => JSON.parse(await readFile(file, 'utf8')) as Lab;
/** Guests that shut down in this time, and what goes wrong on the host. */
async function guestsTake(shutdownMs: number, faults: readonly LabFault[] = []): Promise<void> {
  const before = await lab();
  const guests = before.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs } }));
  await writeFile(file, JSON.stringify({ ...before, virtualMachines: guests, faults }));
}
const start = (args: readonly string[], stdio: StdioOptions): ChildProcess =>
  spawn(process.execPath, [CLI, ...args, '--lab', file], { env: environment, stdio });
const end = async (child: ChildProcess): Promise<unknown[]> => once(child, 'exit');
const enable = [...ENABLE, '--yes'];
const FAILS: LabFault = { cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'fail', error: 'OperationFailed' };
const STATES = ['Running', 'Running'];
const states = async () => (await lab()).virtualMachines.map(({ state }) => state);

describe('a reader that goes away', () => {
  it('does not end the run in its middle, and the exit code is that of the run', async () => {
    await guestsTake(800);
    const child = start(enable, ['ignore', 'pipe', 'pipe']);
    child.stdout?.once('data', () => {
      child.stdout?.destroy();
      child.stderr?.destroy();
    });
    expect(await end(child)).toEqual([0, null]);
    expect(modes(await lab())).toEqual(MIRRORED);
    expect(await states()).toEqual(STATES);
  });

  it('does not keep a failed run from being taken back', async () => {
    await guestsTake(500, [FAILS]);
    const before = modes(await lab());
    const child = start(enable, ['ignore', 'pipe', 'pipe']);
    child.stdout?.destroy();
    child.stderr?.destroy();
    expect(await end(child)).toEqual([1, null]);
    expect(modes(await lab())).toEqual(before);
    expect(await states()).toEqual(STATES);
  });

  it.skipIf(!existsSync('/dev/full')).each([[], ['--json']])(
    'is no worse than a disk that is full: %j',
    async (...more) => {
      const full = openSync('/dev/full', 'w');
      const child = start([...enable, ...more], ['ignore', full, full]);
      closeSync(full);
      expect(await end(child)).toEqual([0, null]);
      expect(modes(await lab())).toEqual(MIRRORED);
    },
  );
});

describe.skipIf(process.platform === 'win32')('a request to end', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s stops between steps and takes back',
    async (signal) => {
      const writes = { ...(await lab()).settings, writeMs: 150 };
      await writeFile(file, JSON.stringify({ ...(await lab()), settings: writes }));
      const before = modes(await lab());
      const child = start(enable, ['ignore', 'pipe', 'ignore']);
      let said = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
      await vi.waitUntil(() => said.includes('2/5'), { timeout: 20_000, interval: 5 });
      child.kill(signal);
      expect(await end(child)).toEqual([1, null]);
      expect(said).toContain('Cancelled.');
      expect(modes(await lab())).toEqual(before);
      expect(await states()).toEqual(STATES);
    },
  );
});
