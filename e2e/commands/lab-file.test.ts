import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lab } from '../../shared/lab/lab.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { modes, runCli } from './run-cli.ts';
import { ENABLE, MIRRORED, walkThrough } from './walkthrough.ts';

let folder: string;
let file: string;
let environment: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  file = join(folder, 'lab.json');
  environment = { XDG_DATA_HOME: folder, LOCALAPPDATA: folder };
  const fresh = await newLab('walkthrough');
  const quick = fresh.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs: 0 } }));
  await writeFile(file, JSON.stringify({ ...fresh, virtualMachines: quick }));
});
afterEach(() => rm(folder, { recursive: true }));

const cli = (...args: string[]) => runCli([...args, '--lab', file, '--json'], environment);
const lab = async () => JSON.parse(await readFile(file, 'utf8')) as Lab;
const enable = (...more: string[]) => cli(...ENABLE, ...more);

const BEFORE = ['Wind0ws-VM/Network Adapter None vSwitch0', 'Win-VM-Dest/Network Adapter None vSwitch0'];
describe('the walkthrough by command, each command a process of its own', () => {
  it('sets up, shows, disables, undoes the disable, undoes the set-up', async () => {
    await walkThrough(cli, lab, [...BEFORE, 'Win-VM-Dest/LAN2-SPAN None -']);
  });

  it('removes the SPAN adapter, and no other, when the VM may be shut down', async () => {
    await enable('--yes');
    const disabled = await cli(
      'disable',
      '--all',
      '--yes',
      '--accept',
      'remove-when-off:Win-VM-Dest/LAN2-SPAN',
    );
    expect(disabled.exitCode).toBe(0);
    expect(modes(await lab())).toEqual(BEFORE);
    expect((await lab()).virtualMachines.map(({ state }) => state)).toEqual(['Running', 'Running']);
    const ids = (await enable('--yes'))
      .json()
      .state?.virtualMachines.flatMap(({ adapters }) => adapters.map(({ id }) => id));
    expect(new Set(ids).size).toBe(3);
  });

  it('warns, and goes on, where the removal was accepted of an adapter that is gone', async () => {
    await enable('--yes');
    const disabled = await cli('disable', '--all', '--yes', '--accept', 'remove-when-off:Win-VM-Dest/Gone');
    expect(disabled.exitCode).toBe(0);
    expect(disabled.json().findings?.map(({ code }) => code)).toContain('nothing-accepted');
  });

  it('takes a destination VM by its id, with --add-adapter', async () => {
    const id = (await lab()).virtualMachines[1]?.id ?? '';
    const planned = await cli('plan', '--source', 'Wind0ws-VM', '--destination', id, '--add-adapter', 'SPAN');
    expect(planned.json()).toMatchObject({ outcome: 'planned', exitCode: 0 });
  });

  it('does not take an adapter for the SPAN adapter that somebody else uses', async () => {
    const before = await readFile(file);
    const blocked = await cli(...ENABLE.slice(0, -1), 'network adapter', '--yes');
    expect(blocked.exitCode).toBe(3);
    expect(blocked.json().findings?.map(({ code }) => code)).toContain('adapter-exists');
    expect(await readFile(file)).toEqual(before);
  });

  it('prints no script that would change nothing', async () => {
    await enable('--yes');
    const script = await runCli(['plan', ...ENABLE.slice(1), '--undo-script', '--lab', file], environment);
    expect(script).toMatchObject({ exitCode: 0, stdout: '' });
    expect(script.stderr).toMatch(/already set up this way/);
  });

  it('refuses an empty name for the SPAN adapter before anything is changed', async () => {
    const before = await readFile(file);
    const refused = await cli(
      'enable',
      '--source',
      'Wind0ws-VM',
      '--destination',
      'Win-VM-Dest',
      '--add-adapter',
      ' ',
      '--yes',
    );
    expect(refused.exitCode).toBe(2);
    expect(await readFile(file)).toEqual(before);
  });

  it('does not say that there is nothing to undo when a record cannot be read', async () => {
    await enable('--yes');
    const [name = ''] = await readdir(`${file}.records`);
    await writeFile(join(`${file}.records`, name), '{"record":"x"}\n');
    expect((await cli('undo', '--yes')).json()).toMatchObject({
      exitCode: 1,
      error: { code: 'RecordDamaged' },
    });
  });

  it('warns in status of a record that was set aside', async () => {
    await enable('--yes');
    await writeFile(join(`${file}.records`, '20260101T000000000Z-aaaaaa.jsonl'), '{"record":"x"}\n');
    expect((await cli('status')).json()).toMatchObject({
      exitCode: 0,
      findings: [{ code: 'record-set-aside', name: '20260101T000000000Z-aaaaaa.jsonl' }],
    });
    const text = await runCli(['status', '--lab', file], environment);
    expect(text.stdout).toMatch(/warns: .*20260101T000000000Z-aaaaaa/);
  });

  it('connects its own SPAN adapter again after a disable, without a shutdown', async () => {
    await enable('--yes');
    await cli('disable', '--all', '--yes');
    const again = await enable('--yes');
    expect(again.json().plan?.steps.map(({ kind }) => kind)).toEqual([
      'connect-adapter',
      'set-mode',
      'set-mode',
    ]);
    expect(again.json().findings?.map(({ code }) => code)).toEqual(['adapter-reused']);
    expect(modes(await lab())).toEqual(MIRRORED);
    expect((await enable('--yes')).json().outcome).toBe('nothing-to-do');
  });

  it.each([true, false])(
    'connects it again as a Destination where somebody took it off the switch, modes surviving that or not: %s',
    async (modeSurvivesReconnect) => {
      await enable('--yes');
      const now = await lab();
      const loose = { switchId: null, switchName: null, connected: false };
      const virtualMachines = now.virtualMachines.map((vm) => ({
        ...vm,
        adapters: vm.adapters.map((each) => (each.name === 'LAN2-SPAN' ? { ...each, ...loose } : each)),
      }));
      const settings = { ...now.settings, modeSurvivesReconnect };
      await writeFile(file, JSON.stringify({ ...now, settings, virtualMachines }));
      expect((await enable('--yes')).exitCode).toBe(0);
      expect(modes(await lab())).toEqual(MIRRORED);
    },
  );

  it('changes nothing without consent', async () => {
    const before = await readFile(file);
    const refused = await enable();
    expect(refused.exitCode).toBe(2);
    expect(refused.json()).toMatchObject({ outcome: 'bad-usage', error: { code: 'BadInput' } });
    expect(await readFile(file)).toEqual(before);
  });

  it('blocks on a foreign receiver, names it, and goes on when it is accepted by that name', async () => {
    const foreign = await lab();
    const sensor = foreign.virtualMachines.at(-1);
    if (sensor === undefined) throw new Error('the lab has no VM');
    const id = (n: number) => `00000000-0000-4000-8000-00000000000${String(n)}`;
    const copy = {
      ...sensor,
      id: id(1),
      name: 'Sensor',
      adapters: sensor.adapters.map((each) => ({
        ...each,
        id: `Microsoft:${id(1)}\\${id(2)}`,
        mode: 'Destination' as const,
      })),
    };
    await writeFile(
      file,
      JSON.stringify({ ...foreign, virtualMachines: [...foreign.virtualMachines, copy] }),
    );
    const before = await readFile(file);
    const blocked = await enable('--yes');
    expect(blocked.exitCode).toBe(3);
    expect(blocked.json().outcome).toBe('blocked');
    expect(
      blocked
        .json()
        .findings?.filter(({ code }) => code === 'foreign-receiver')
        .map(({ name }) => name),
    ).toEqual(['Sensor/Network Adapter']);
    expect(await readFile(file)).toEqual(before);
    const accepted = await enable('--yes', '--accept', 'foreign-receiver:Sensor');
    expect(accepted.exitCode).toBe(0);
  });

  it('takes everything back when a step fails, and says so with exit code 1', async () => {
    const before = await lab();
    const faults = [
      { cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'fail' as const, error: 'OperationFailed' },
    ];
    await writeFile(file, JSON.stringify({ ...before, faults }));
    const failed = await enable('--yes');
    expect(failed.exitCode).toBe(1);
    expect(failed.json()).toMatchObject({ outcome: 'failed', report: { rollback: { complete: true } } });
    expect({ ...(await lab()), faults: [] }).toEqual(before);
    expect((await cli('undo', '--yes')).json().outcome).toBe('nothing-to-do');
  });

  it('says with exit code 4 that the outcome is unknown when the shell dies', async () => {
    const before = await lab();
    await writeFile(
      file,
      JSON.stringify({
        ...before,
        faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 1, action: 'die-after' }],
      }),
    );
    const lost = await enable('--yes');
    expect(lost.exitCode).toBe(4);
    expect(lost.json()).toMatchObject({
      outcome: 'unknown',
      report: { outcome: 'unknown', rollback: { complete: true } },
    });
    expect(modes(await lab())).toEqual(BEFORE);
  });

  it('refuses a damaged lab with the place in it and leaves it as it was', async () => {
    await writeFile(file, '{"format":"mirror-manager-lab",\n  "version": 1,,\n}');
    const before = await readFile(file);
    const refused = await enable('--yes');
    expect(refused.exitCode).toBe(2);
    expect(refused.json().error?.code).toBe('LabDamaged');
    expect(refused.json().error?.message).toMatch(/line 2/);
    expect(await readFile(file)).toEqual(before);
  });

  it('begins a new lab without the records of a deleted one, and says where those are', async () => {
    await enable('--yes');
    await rm(file);
    const made = await runCli(['lab', 'new', 'walkthrough', file], environment);
    expect(made.exitCode).toBe(0);
    expect(made.stdout).toContain(`${file}.records.old-1`);
    expect((await cli('undo', '--yes')).json()).toMatchObject({
      outcome: 'nothing-to-do',
      plan: { undoes: null },
    });
    expect(await readdir(`${file}.records.old-1`)).toHaveLength(1);
  });

  it('begins a shipped lab anew where its copy was deleted, records and all', async () => {
    const practise = (...args: string[]) => runCli([...args, '--lab', 'walkthrough', '--json'], environment);
    const copies = join(
      folder,
      process.platform === 'win32' ? 'Mirror Manager for Hyper-V' : 'mirror-manager',
      'labs',
    );
    expect((await practise(...ENABLE, '--yes')).exitCode).toBe(0);
    await rm(join(copies, 'walkthrough.json'));
    expect((await practise('undo', '--yes')).json().outcome).toBe('nothing-to-do');
    expect((await practise(...ENABLE, '--yes')).exitCode).toBe(0);
    expect((await practise('undo', '--yes')).json().outcome).toBe('done');
    expect(await readdir(join(copies, 'walkthrough.json.records.old-1'))).toHaveLength(1);
  });

  it('keeps the records beside the lab', async () => {
    await enable('--yes');
    const names = await readdir(folder);
    expect(names).toContain('lab.json.records');
    expect(await readdir(join(folder, 'lab.json.records'))).toHaveLength(1);
  });
});

describe('usage', () => {
  it.each([
    [['frobnicate'], /^(mirror-manager: )?Unknown command 'frobnicate'\./],
    [['status', '--jso'], /^(mirror-manager: )?Unknown option '--jso'\.(?!.*Did you mean)/s],
    [['enable', '--source', 'x'], /--destination/],
    [['status', '--host', 'HV2'], /HV2/],
    [['disable', '--yes', '--lab', 'walkthrough'], /--all/],
    [['disable', '--session', 'x', '--yes', '--lab', 'walkthrough'], /session/],
    [['status', '--lab', 'walkthrough', '--powershell', '/bin/sh'], /--powershell/],
    [['undo', '../x', '--lab', 'walkthrough'], /run/],
    [['status', '--lab', '.'], /it is a folder/],
    [['lab', 'show', '/'], /it is a folder/],
    [['status', '--lab', '/'], /it is a folder/],
    [['status', '--lab', ''], /it is a folder/],
    [['status', '--lab', 'package.json/x'], /cannot be read/],
    [['status', '--lab', 'x'.repeat(300)], /cannot be read/],
    [['help', 'nope'], /^(mirror-manager: )?Unknown command 'nope'\./m],
    [['lab', 'help', 'nope'], /^(mirror-manager: )?Unknown command 'nope'\./m],
  ])('%j is refused with exit code 2, in text and in JSON', async (args, message) => {
    const text = await runCli(args, environment);
    expect(text.exitCode).toBe(2);
    expect(text.stderr).toMatch(message);
    const json = await runCli([...args, '--json'], environment);
    expect(json.exitCode).toBe(2);
    expect(json.json()).toMatchObject({ outcome: 'bad-usage', exitCode: 2 });
    expect(json.json().error?.message).toMatch(message);
  });

  it('has help that names every command and the exit codes', async () => {
    const { stdout, exitCode } = await runCli(['--help'], environment);
    expect(exitCode).toBe(0);
    for (const word of ['status', 'plan', 'enable', 'disable', 'undo', 'lab', 'Exit codes'])
      expect(stdout).toContain(word);
  });
});
