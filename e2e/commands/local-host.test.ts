import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSimulator } from '../../electron/hosts/simulator/simulator.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { memoryStore, type LabStore } from '../../electron/hosts/simulator/store/lab-store.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { PIPE_VARIABLE, servePipe, type PipeServer } from '../stand-in/pipe-server.ts';
import { STAND_IN_MODULES } from '../suite/engine-world.ts';
import { scratchFolder } from '../suite/worlds.ts';
import { runCli } from './run-cli.ts';
import { walkThrough } from './walkthrough.ts';

const engine = requireEngine();

describe.skipIf(engine === null)('the walkthrough by command, over PowerShell', () => {
  let pipe: PipeServer;
  let store: LabStore;
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  beforeEach(async () => {
    folder = await scratchFolder();
    const walkthrough = await newLab('walkthrough');
    const lab = {
      ...walkthrough,
      virtualMachines: walkthrough.virtualMachines.map((vm) => ({
        ...vm,
        guest: { ...vm.guest, shutdownMs: 0 },
      })),
    };
    store = memoryStore(lab);
    const simulator = createSimulator({ store });
    pipe = await servePipe((call, signal) => simulator.call(call, signal));
  });
  afterEach(async () => {
    await pipe.close();
    await folder.remove();
  });

  const cli = (...args: string[]) =>
    runCli([...args, '--host', 'local', '--powershell', engine?.executable ?? '', '--json'], {
      XDG_DATA_HOME: folder.path,
      LOCALAPPDATA: folder.path,
      [PIPE_VARIABLE]: pipe.name,
      PSModulePath: STAND_IN_MODULES,
    });

  it('sets up, shows, disables and undoes in processes of their own', async () => {
    await walkThrough(cli, () => store.read(), [
      'Wind0ws-VM/Network Adapter None vSwitch0',
      'Win-VM-Dest/Network Adapter None vSwitch0',
      'Win-VM-Dest/LAN2-SPAN None -',
    ]);
  });
});

describe('without a PowerShell', () => {
  it('says which is missing and what to do, with exit code 3', async () => {
    const result = await runCli(['status', '--powershell', '/no/such/pwsh', '--json'], {});
    expect(result.exitCode).toBe(3);
    expect(result.json().error).toMatchObject({
      code: 'NoPowerShell',
      hint: expect.stringContaining('--lab walkthrough') as unknown,
    });
  });
});
