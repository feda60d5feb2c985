import { spawn } from 'node:child_process';
import { z } from 'zod';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import type { HyperVHost } from '../../electron/hosts/hyperv-host.ts';
import { newRunId } from '../../electron/records/new-run-id.ts';
import { createService } from '../../electron/service/service.ts';
import type { Engine } from '../../e2e/engine-host/engine.ts';
import { inTurns } from './measure.ts';
import { peerModeChange, peerModeOnly, typedModeChange } from './peers.ts';
import { milliseconds, times, type Row } from './report.ts';
import type { WarmShell } from './warm-shell.ts';

/** How many adapters take turns: PowerShell keeps what it has compiled of a text that it has seen before. */
const ADAPTERS = 64;

/**
 * One mode change with its read-back: our call, a function of the bare cmdlets in the same shell that
 * gives the same fields as JSON, two that give the mode alone, and a process for each command.
 */
export async function modeChangeRows(shell: WarmShell, host: HyperVHost, engine: Engine): Promise<Row[]> {
  const lab = await newLab(`datacentre:${String(ADAPTERS)}x1`);
  shell.use(lab);
  const run = newRunId();
  await host.records.append({
    version: 1,
    run,
    at: '',
    record: 'run-started',
    host: 'HV1',
    purpose: 'set-up',
    undoes: null,
    name: null,
  });
  const targets = lab.virtualMachines.map((vm) => {
    const adapter = vm.adapters[0];
    if (adapter === undefined) throw new Error('a VM of the lab has no adapter');
    return { vm, adapter, mode: adapter.mode === 'Source' ? ('Source' as const) : ('None' as const) };
  });
  let turn = 0;
  const next = () => {
    const target = targets[turn % ADAPTERS];
    turn += 1;
    if (target === undefined) throw new Error('there is no adapter');
    const from = target.mode;
    target.mode = from === 'None' ? 'Source' : 'None';
    return { vm: target.vm, adapter: target.adapter, from, mode: target.mode };
  };
  const ours = async () => {
    const { vm, adapter, mode, from } = next();
    const outcome = await host.apply(
      {
        id: 's1',
        kind: 'set-mode',
        vm: { id: vm.id, name: vm.name },
        adapter: { id: adapter.id, name: adapter.name },
        mode,
        from,
      },
      { run },
    );
    if (outcome.result !== 'done') throw new Error('a mode change failed');
  };
  const said = async (text: typeof peerModeChange) => {
    const { vm, adapter, mode } = next();
    return { mode, said: (await shell.run(text(vm.id, adapter.id, mode))).trim() };
  };
  const modeAlone = (text: typeof peerModeChange) => async () => {
    const answer = await said(text);
    if (answer.said !== answer.mode) throw new Error(`the bare cmdlets said ${answer.said}`);
  };
  const sameFields = async () => {
    const answer = await said(peerModeChange);
    const { mode } = z.object({ mode: z.string() }).parse(JSON.parse(answer.said));
    if (mode !== answer.mode) throw new Error(`the bare cmdlets said ${answer.said}`);
  };
  const process = async () => {
    const { vm, adapter, mode } = next();
    await inOwnProcess(engine, typedModeChange(vm.id, adapter.id, mode), shell.environment);
  };
  const warm = await inTurns(
    { ours, sameFields, modeOnly: modeAlone(peerModeOnly), typed: modeAlone(typedModeChange) },
    { rounds: 161, warmUps: 80 },
  );
  const cold = await inTurns({ ours, process }, { rounds: 5 });
  const shown = (what: string, value: string): Row => ({ what, value, limit: '', kept: null });
  return [
    shown('a mode change with read-back: ours, recorded', milliseconds(warm.ours.median)),
    shown('  the bare cmdlets, same fields, JSON', milliseconds(warm.sameFields.median)),
    {
      what: '  ours to these',
      value: times(warm.sameFields.ratio),
      limit: 'at most 1.40 ×',
      kept: warm.sameFields.ratio <= 1.4,
    },
    shown('  ours to a function that reads back the mode alone', times(warm.modeOnly.ratio)),
    shown('  ours to the same as typed, the mode alone', times(warm.typed.ratio)),
    shown('  a new PowerShell process for the bare cmdlets', milliseconds(cold.process.median)),
    {
      what: '  the process to ours',
      value: times(1 / cold.process.ratio),
      limit: 'at least 10 ×',
      kept: 1 / cold.process.ratio >= 10,
    },
  ];
}

function inOwnProcess(engine: Engine, text: string, environment: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(engine.executable, ['-NoProfile', '-NonInteractive', '-Command', text], {
      env: environment,
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the process ended with ${String(code)}`));
    });
  });
}

/** What a whole run of the walkthrough sends to the shell, plan and checks included. */
export async function roundTripRows(shell: WarmShell, host: HyperVHost): Promise<Row[]> {
  const lab = await newLab('walkthrough');
  shell.use({
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs: 0 } })),
  });
  const [source, target] = lab.virtualMachines;
  const adapter = source?.adapters[0];
  if (adapter === undefined || target === undefined) throw new Error('the lab is not the walkthrough');
  const service = createService(host);
  const before = shell.roundTrips();
  const planned = await service.plan({
    kind: 'set-up',
    sources: [{ host: lab.host.name, adapter: adapter.id }],
    destinations: [{ host: lab.host.name, vm: target.id, addAdapter: 'LAN2-SPAN' }],
    setToNone: [],
    name: null,
    accepted: [],
  });
  const report = await service.run(planned);
  if (report.outcome !== 'done') throw new Error(`the run ended as ${report.outcome}`);
  return [
    {
      what: `a full run of the walkthrough (${String(report.steps.length)} steps): round trips to the shell`,
      value: String(shell.roundTrips() - before),
      limit: '',
      kept: null,
    },
    { what: '  cmdlets called', value: String(shell.calls.length), limit: '', kept: null },
  ];
}
