import { appendFile, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Lab } from '../../shared/lab/lab.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { modes, runCli } from './run-cli.ts';
import { ENABLE, MIRRORED } from './walkthrough.ts';

let folder: string;
let file: string;
let records: string;
let environment: NodeJS.ProcessEnv;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'undo-'));
  file = join(folder, 'lab.json');
  records = `${file}.records`;
  environment = { XDG_DATA_HOME: folder, LOCALAPPDATA: folder };
  const fresh = await newLab('walkthrough');
  const quick = fresh.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs: 0 } }));
  await writeFile(file, JSON.stringify({ ...fresh, virtualMachines: quick }));
});
afterEach(() => rm(folder, { recursive: true }));

const lab = async () => JSON.parse(await readFile(file, 'utf8')) as Lab;
const cli = (...args: string[]) => runCli([...args, '--lab', file], environment);
const runsOnRecord = async () => (await readdir(records)).sort().map((name) => name.replace('.jsonl', ''));
const DID =
  'enable: LAN2-SPAN added to Win-VM-Dest, Win-VM-Dest/LAN2-SPAN set to Destination, Wind0ws-VM/Network Adapter set to Source';

/** The lines of the one record there is, changed. */
async function editRecord(edit: (lines: readonly string[]) => readonly string[]): Promise<string> {
  const [name = ''] = await readdir(records);
  const path = join(records, name);
  const lines = (await readFile(path, 'utf8')).split('\n').slice(0, -1);
  await writeFile(path, edit(lines).join('\n'));
  return name;
}

describe('undo by command', () => {
  it('names the run that it takes back, in text and in JSON', async () => {
    await cli(...ENABLE, '--yes');
    const [run = ''] = await runsOnRecord();
    const shown = await cli('undo');
    expect(shown.exitCode).toBe(2);
    expect(shown.stdout).toMatch(new RegExp(`^Undo of run ${run} of 20\\d\\d-[-0-9T:.]+Z \\(`));
    expect(shown.stdout.split('\n')[0]).toContain(`(${DID}).`);
    const asked = await cli('undo', '--json');
    expect(asked.exitCode).toBe(2);
    expect(JSON.parse(asked.stdout)).toMatchObject({
      outcome: 'bad-usage',
      error: { code: 'BadInput', hint: 'Add --yes to run it.' },
      plan: { undoes: run, steps: [{}, {}, {}, {}, {}] },
      findings: [{ code: 'needs-shutdown' }],
      undoes: { run },
      state: { host: { name: 'HV1' } },
    });
    const done = await cli('undo', '--yes', '--json');
    expect(JSON.parse(done.stdout)).toMatchObject({
      outcome: 'done',
      plan: { undoes: run },
      undoes: { run, did: DID, undoneBy: null },
    });
  });

  it('calls the run what it was called, and keeps that out of the scripts', async () => {
    const name = 'Sensor 2, until Friday';
    const script = await cli('plan', ...ENABLE.slice(1), '--name', name, '--script');
    expect(script.exitCode).toBe(0);
    expect(script.stdout).not.toContain(name);
    const done = await cli(...ENABLE, '--name', name, '--yes', '--json');
    expect(JSON.parse(done.stdout)).toMatchObject({ plan: { name } });
    const [run = ''] = await runsOnRecord();
    expect((await cli('status')).stdout).toContain(`Last run: ${run} "${name}" (done): ${DID}`);
    expect((await cli('undo')).stdout).toContain(`Undo of run ${run} "${name}" of `);
    expect(JSON.parse((await cli('undo', '--yes', '--json')).stdout)).toMatchObject({
      undoes: { run, name },
    });
  });

  it.each([' ', 'a\nb', 'x'.repeat(121)])('refuses the name %j', async (name) => {
    const refused = await cli(...ENABLE, '--name', name, '--yes');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('--name is one line of 1 to 120 characters.');
    expect(await readdir(folder)).toEqual(['lab.json']);
  });

  it('says that there is no run to undo, and which one has been undone', async () => {
    expect(await cli('undo', '--yes')).toMatchObject({ exitCode: 0, stdout: 'There is no run to undo.\n' });
    await cli(...ENABLE, '--yes');
    await cli('undo', '--yes');
    const [run = '', undo = ''] = await runsOnRecord();
    expect(await cli('undo', '--yes')).toMatchObject({ exitCode: 0, stdout: 'There is no run to undo.\n' });
    await cli(...ENABLE, '--yes');
    const again = await cli('undo', run, '--yes');
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toMatch(
      new RegExp(`^There is nothing to undo: run ${run} of .* was taken back by run ${undo}\\.\n$`),
    );
    expect(modes(await lab())).toEqual(MIRRORED);
    const json = await cli('undo', run, '--yes', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ outcome: 'nothing-to-do', undoes: { undoneBy: undo } });
  });

  it('goes one run further back where a run was put back by hand, and says so', async () => {
    await cli(...ENABLE, '--yes');
    const mirrored = await readFile(file);
    await cli('disable', '--all', '--yes');
    await writeFile(file, mirrored);
    const [first = '', second = ''] = await runsOnRecord();
    const nothing = await cli('undo');
    expect(nothing.exitCode).toBe(0);
    expect(nothing.stdout).toContain(
      `Nothing to do: the host is already as it was before run ${second}.\nThat run counts as undone now.\n`,
    );
    expect((await cli('status')).stdout).toMatch(
      /^Last run: \S+ \(done\): undo: nothing was left to do\n\n?undo takes back: /m,
    );
    const further = await cli('undo', '--yes');
    expect(further.exitCode).toBe(0);
    expect(further.stdout).toContain(`Undo of run ${first}`);
    expect(await runsOnRecord()).toHaveLength(4);
  });

  it('undoes nothing on the word of a record with a damaged line in it', async () => {
    await cli(...ENABLE, '--yes');
    const name = await editRecord((lines) => [...lines.with(3, 'garbage'), '']);
    for (const args of [
      ['undo', '--yes'],
      ['undo', name.replace('.jsonl', ''), '--yes'],
    ]) {
      const refused = await cli(...args);
      expect(refused.exitCode).toBe(1);
      expect(refused.stderr).toContain(`${name}: line 4 is not a line of this run`);
      expect(refused.stderr).not.toContain(records);
    }
    expect(modes(await lab())).toEqual(MIRRORED);
    expect((await cli('disable', '--all', '--yes')).stdout).toContain(name);
  });

  it('does not take an earlier run for the last one, and takes it back by its name', async () => {
    await cli(...ENABLE, '--yes');
    const [run = ''] = await runsOnRecord();
    await writeFile(join(records, '29990101T000000000Z-aaaaaa.jsonl'), 'garbage\n');
    const refused = await cli('undo', '--yes');
    expect(refused.exitCode).toBe(1);
    expect(refused.stderr).toContain(`undo ${run}`);
    const named = await cli('undo', run, '--yes');
    expect(named.exitCode).toBe(0);
    expect(named.stdout).toContain('29990101T000000000Z-aaaaaa.jsonl');
  });

  it('takes back a run whose record a crash has cut short, and says so', async () => {
    const before = modes(await lab());
    await cli(...ENABLE, '--yes');
    const name = await editRecord((lines) => [...lines.slice(0, -2), lines.at(-2)?.slice(0, 50) ?? '']);
    await appendFile(join(records, 'notes.jsonl'), 'of somebody else');
    const undone = await cli('undo', '--yes');
    expect(undone.exitCode).toBe(0);
    expect(undone.stdout).toMatch(new RegExp(`warns: .*${name.replace('.jsonl', '')} .*cut short`));
    expect(undone.stdout).toContain('notes.jsonl');
    expect(modes(await lab())).toEqual(before);
  });
});
