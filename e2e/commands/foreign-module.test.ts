import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { FOREIGN_MODULES, type ForeignState } from '../powershell-host/foreign-host.ts';
import { scratchFolder } from '../suite/worlds.ts';
import { runCli, type State } from './run-cli.ts';
import { walkThrough } from './walkthrough.ts';

const engine = requireEngine();
const guid = (n: number) => `00000000-0000-4000-8000-00000000000${String(n)}`;
const SWITCH = { switchId: guid(9), switchName: 'vSwitch0' };
const nic = (vm: number) => ({
  id: `Microsoft:${guid(vm)}\\${guid(vm + 3)}`,
  name: '=Network Adapter',
  mode: 'None',
  ...SWITCH,
  addresses: [],
});
const BEFORE: ForeignState = {
  host: 'HV1',
  switches: [{ id: guid(9), name: 'vSwitch0', type: 'External' }],
  vms: [
    { id: guid(1), name: 'Wind0ws-VM', state: 'Running', adapters: [nic(1)] },
    { id: guid(2), name: 'Win-VM-Dest', state: 'Running', adapters: [nic(2)] },
  ],
};

describe.skipIf(engine === null)('the walkthrough by command, over a Hyper-V module that is not ours', () => {
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  let file: string;
  beforeEach(async () => {
    folder = await scratchFolder();
    file = join(folder.path, 'state.json');
    await writeFile(file, JSON.stringify(BEFORE));
  });
  afterEach(() => folder.remove());

  const cli = (...args: string[]) =>
    runCli([...args, '--host', 'local', '--powershell', engine?.executable ?? '', '--json'], {
      XDG_DATA_HOME: folder.path,
      LOCALAPPDATA: folder.path,
      FOREIGN_HYPERV_STATE: file,
      PSModulePath: FOREIGN_MODULES,
    });
  const state = async (): Promise<State> => {
    const { vms } = JSON.parse(await readFile(file, 'utf8')) as ForeignState;
    const plain = vms.map((vm) => ({
      ...vm,
      adapters: vm.adapters.map((each) => ({ ...each, name: each.name.slice(1) })),
    }));
    return { virtualMachines: plain };
  };

  it('sets up, shows, disables and undoes; the module keeps the state', async () => {
    await walkThrough(cli, state, [
      'Wind0ws-VM/Network Adapter None vSwitch0',
      'Win-VM-Dest/Network Adapter None vSwitch0',
    ]);
  });
});
