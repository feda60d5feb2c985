import { spawn } from 'node:child_process';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import type { HyperVHost } from '../../electron/hosts/hyperv-host.ts';
import { newRunId } from '../../electron/records/new-run-id.ts';
import { createService } from '../../electron/service/service.ts';
import type { Engine } from '../../e2e/engine-host/engine.ts';
import { inTurns } from './measure.ts';
import { bareModeChange } from './peers.ts';
import { milliseconds, times, type Row } from './report.ts';
import type { WarmShell } from './warm-shell.ts';

/** One mode change with its read-back: our call, bare cmdlets in the same shell, a process for each command. */
export async function modeChangeRows(shell: WarmShell, host: HyperVHost, engine: Engine): Promise<Row[]> {
  const lab = await newLab('walkthrough');
  shell.use(lab);
  const [vm] = lab.virtualMachines;
  const adapter = vm?.adapters[0];
  if (vm === undefined || adapter === undefined) throw new Error('the lab has no adapter');
  const run = newRunId();
  await host.records.append({
    version: 1,
    run,
    at: '',
    record: 'run-started',
    host: 'HV1',
    purpose: 'set-up',
    undoes: null,
  });
  let mode: 'None' | 'Source' = 'None';
  const other = () => (mode === 'None' ? 'Source' : 'None');
  const ours = async () => {
    const outcome = await host.apply(
      {
        id: 's1',
        kind: 'set-mode',
        vm: { id: vm.id, name: vm.name },
        adapter: { id: adapter.id, name: adapter.name },
        mode: other(),
        from: mode,
      },
      { run },
    );
    if (outcome.result !== 'done') throw new Error('a mode change failed');
    mode = other();
  };
  const bare = async () => {
    mode = other();
    const said = await shell.run(bareModeChange(vm.id, adapter.id, mode));
    if (said.trim() !== mode) throw new Error(`the bare cmdlets said ${said}`);
  };
  const process = async () => {
    mode = other();
    await inOwnProcess(engine, bareModeChange(vm.id, adapter.id, mode), shell.environment);
  };
  const warm = await inTurns({ ours, bare }, { rounds: 121, warmUps: 80 });
  const cold = await inTurns({ ours, process }, { rounds: 5 });
  return [
    {
      what: 'a mode change with read-back: ours, recorded',
      value: milliseconds(warm.ours.median),
      limit: '',
      kept: null,
    },
    {
      what: '  the bare cmdlets in the same shell',
      value: milliseconds(warm.bare.median),
      limit: '',
      kept: null,
    },
    {
      what: '  ours to the bare cmdlets',
      value: times(warm.bare.ratio),
      limit: 'at most 1.40 ×',
      kept: warm.bare.ratio <= 1.4,
    },
    {
      what: '  a new PowerShell process for the bare cmdlets',
      value: milliseconds(cold.process.median),
      limit: '',
      kept: null,
    },
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
