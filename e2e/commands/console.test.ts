import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSocket, shakeHands, type SocketClient } from '../../electron/console/testing/socket-client.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { Snapshot } from '../../shared/contract/host-state.ts';
import type { PlanView } from '../../shared/contract/plan-view.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { startConsole, type RunningConsole } from '../browser/doors/start-console.ts';
import type { BrowserWorld } from '../browser/worlds/browser-world.ts';
import { labFileWorld } from '../browser/worlds/lab-file-world.ts';
import { powershellWorld } from '../browser/worlds/powershell-world.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { runCli } from './run-cli.ts';

const engine = requireEngine();
const START = fileURLToPath(new URL('../../out/electron/start.js', import.meta.url));

/** A page without a screen: signed in, its WebSocket open. */
interface Page {
  readonly socket: SocketClient;
  readonly secrets: readonly string[];
  readonly ask: <T>(name: string, input?: unknown) => Promise<T>;
}

async function openPage(address: string): Promise<Page> {
  const { origin, hash, port } = new URL(address);
  const token = hash.slice(1);
  const answer = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  const { key } = (await answer.json()) as { key: string };
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const socket = await openSocket(Number(port), { cookie });
  expect(await shakeHands(socket, key)).toBe(true);
  let id = 0;
  return {
    socket,
    secrets: [token, key, cookie.split('=')[1] ?? ''],
    async ask<T>(name: string, input: unknown = {}) {
      id += 1;
      socket.send({ kind: 'call', id, name, input });
      for (;;) {
        const message = await socket.next();
        if (message.kind !== 'answer' || message.id !== id) continue;
        const envelope = message.envelope as Envelope<T>;
        if (!envelope.ok) throw new Error(`${envelope.error.code}: ${envelope.error.message}`);
        return envelope.value;
      }
    },
  };
}

describe('the console as a process', () => {
  let world: BrowserWorld;
  let running: RunningConsole | null = null;
  beforeEach(async () => {
    world = await labFileWorld(await newLab('walkthrough'));
  });
  afterEach(async () => {
    await running?.stop();
    running = null;
    await world.close();
  });
  const start = async (): Promise<RunningConsole> => {
    running = await startConsole(world.options, world.environment);
    return running;
  };

  it('serves its lab to a browser that has the address, and another at Enter', async () => {
    const program = await start();
    expect(program.output()).toContain('a simulated host. Nothing real is changed.');
    const { ask, socket } = await openPage(program.address);
    const { hosts } = await ask<Snapshot>('state.snapshot');
    expect(hosts).toEqual([expect.objectContaining({ key: 'practice', label: 'lab', practice: true })]);
    await expect(ask('app.open-link', { link: 'wireshark' })).rejects.toThrow('BadInput');
    const other = await openPage(await program.nextAddress());
    expect(await other.ask('app.about')).toMatchObject({ door: 'console', canRestartAsAdministrator: false });
    await program.stop();
    expect(await socket.ended).toBe(1001);
  });

  it('keeps its secrets out of its log, its output and its arguments', async () => {
    const program = await start();
    const { ask, secrets } = await openPage(program.address);
    const [token = ''] = secrets;
    const { text } = await ask<{ text: string }>('app.diagnostics');
    expect(text).toContain('a browser signed in');
    const folder = world.environment['XDG_DATA_HOME'] ?? '';
    const log = join(folder, 'mirror-manager', 'logs', 'mirror-manager.log');
    const written = existsSync(log) ? await readFile(log, 'utf8') : '';
    const proc = `/proc/${String(program.pid)}`;
    const typed = existsSync(proc) ? await readFile(`${proc}/cmdline`, 'utf8') : '';
    for (const secret of secrets) expect(text + written + typed).not.toContain(secret);
    expect(program.output().split(token)).toHaveLength(2);
  });

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGHUP', 'SIGTERM'] as const)(
    'ends well by %s',
    async (signal) => {
      const program = await start();
      process.kill(program.pid, signal);
      expect(await program.stop()).toBe(0);
      expect(program.output()).toContain('Mirror Manager has ended.');
    },
  );

  it.skipIf(process.platform === 'win32')('takes a run under way back before it ends', async () => {
    const program = await start();
    const { ask } = await openPage(program.address);
    const before = await world.lab();
    await ask('host.refresh', { host: 'practice' });
    const [source, target] =
      (await ask<Snapshot>('state.snapshot')).hosts[0]?.inventory?.virtualMachines ?? [];
    const host = before.host.name;
    const plan = await ask<PlanView>('plan.make', {
      host: 'practice',
      request: {
        kind: 'set-up',
        sources: [{ host, adapter: source?.adapters[0]?.id }],
        destinations: [{ host, vm: target?.id, addAdapter: 'LAN2-SPAN' }],
        setToNone: [],
        name: null,
        accepted: [],
      },
    });
    await ask('plan.run', { plan: plan.token, byHand: false });
    process.kill(program.pid, 'SIGINT');
    expect(await program.stop()).toBe(0);
    expect(program.output()).toContain('A run is under way');
    expect((await world.lab()).virtualMachines).toEqual(before.virtualMachines);
  });

  it('says what is wrong with a port or a lab', async () => {
    expect((await runCli(['console', '--port', '70000'], {})).exitCode).toBe(2);
    const { exitCode, stderr } = await runCli(['console', '--lab', '/no/such/lab.json'], {});
    expect(exitCode).toBe(2);
    expect(stderr).toContain('mirror-manager: ');
  });
});

describe.skipIf(engine === null)('the console over PowerShell', () => {
  it('shows the host, and leaves no shell behind', async () => {
    if (engine === null) throw new Error('no engine');
    const world = await powershellWorld(engine, await newLab('walkthrough'));
    const running = await startConsole(world.options, world.environment);
    try {
      const { ask } = await openPage(running.address);
      await ask('host.refresh', { host: 'local' });
      const [host] = (await ask<Snapshot>('state.snapshot')).hosts;
      expect(host).toMatchObject({ key: 'local', practice: false, error: null });
      expect(host?.inventory?.virtualMachines.map(({ name }) => name)).toContain('Wind0ws-VM');
      expect(world.calls.length).toBeGreaterThan(0);
      const shells = await childrenOf(running.pid);
      expect(await running.stop()).toBe(0);
      for (const shell of shells) expect(() => process.kill(shell, 0)).toThrow();
    } finally {
      await running.stop();
      await world.close();
    }
  });
});

it.skipIf(process.platform === 'win32')(
  'npm start opens practice mode where there is no Hyper-V, and says so',
  async () => {
    const world = await labFileWorld(await newLab('walkthrough'));
    const child = spawn(process.execPath, [START, '--console', '--no-open'], {
      env: { ...process.env, ...world.environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let output = '';
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('Enter prints another')) child.stdin.end();
      });
    }
    expect(await ended).toBe(0);
    expect(output).toContain('There is no Hyper-V on this computer: PRACTICE MODE');
    expect(output).toContain('Practice lab walkthrough: a simulated host. Nothing real is changed.');
    expect(output).not.toContain('Electron');
    await world.close();
  },
);

async function childrenOf(pid: number): Promise<number[]> {
  const file = `/proc/${String(pid)}/task/${String(pid)}/children`;
  if (!existsSync(file)) return [];
  return (await readFile(file, 'utf8')).trim().split(' ').filter(Boolean).map(Number);
}
