import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { FOREIGN_MODULES, type ForeignState } from '../powershell-host/foreign-host.ts';
import { scratchFolder } from '../suite/worlds.ts';
import { runCli } from './run-cli.ts';

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
  const state = async () => JSON.parse(await readFile(file, 'utf8')) as ForeignState;
  const modes = async () =>
    (await state()).vms.flatMap((vm) =>
      vm.adapters.map(
        ({ name, mode, switchName }) => `${vm.name}/${name.slice(1)} ${mode} ${switchName ?? '-'}`,
      ),
    );

  it('sets up, shows, disables and undoes; the module keeps the state', async () => {
    const enabled = await cli(
      'enable',
      '--source',
      'Wind0ws-VM',
      '--destination',
      'Win-VM-Dest',
      '--add-adapter',
      'LAN2-SPAN',
      '--yes',
    );
    expect(enabled.json()).toMatchObject({ outcome: 'done', exitCode: 0 });
    expect(await modes()).toEqual([
      'Wind0ws-VM/Network Adapter Source vSwitch0',
      'Win-VM-Dest/Network Adapter None vSwitch0',
      'Win-VM-Dest/LAN2-SPAN Destination vSwitch0',
    ]);
    expect((await cli('status')).exitCode).toBe(0);
    expect((await cli('disable', '--all', '--yes')).exitCode).toBe(0);
    expect(await modes()).toEqual([
      'Wind0ws-VM/Network Adapter None vSwitch0',
      'Win-VM-Dest/Network Adapter None vSwitch0',
    ]);
    expect((await cli('undo', '--yes')).exitCode).toBe(0);
    expect((await modes()).filter((each) => !each.includes('None'))).toHaveLength(2);
    expect((await cli('undo', '--yes')).exitCode).toBe(0);
    expect(await state()).toEqual(BEFORE);
  });
});
