import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from '../../electron/cli/program.ts';
import { terminal } from '../../electron/cli/terminal.ts';
import { connect } from '../../electron/connect.ts';
import { adapterId, anAdapter } from '../../shared/testing/an-inventory.ts';
import { aLab, aLabVm } from '../suite/a-lab.ts';
import { scratchFolder } from '../suite/worlds.ts';

/** ESC, an OSC 52 that sets the clipboard, a C1 control, a bidi override, line breaks and a line of its own. */
const EVIL = 'x\u001B[2J\u001B]52;c;ZXZpbA==\u0007\u009B31m\u202Eexe\u2028\r\nundo takes back: a lie\ny';
const lab = {
  ...aLab([
    aLabVm(1, { name: EVIL, adapters: [anAdapter(1, 1, { name: EVIL })] }),
    aLabVm(2, { name: `${EVIL}2`, adapters: [anAdapter(2, 1, { name: EVIL, mode: 'Destination' })] }),
    aLabVm(3, { name: `${EVIL}3`, adapters: [anAdapter(3, 1, { name: EVIL, guestAddresses: [EVIL] })] }),
  ]),
  name: EVIL,
  description: EVIL,
};
lab.switches = lab.switches.map((each) => ({ ...each, name: `${EVIL}${each.name}` }));
lab.host = { ...lab.host, name: EVIL };

/** What no name may bring onto the screen; a line break is raw where the name goes on after it. */
const RAW =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069]|\u000A(?=undo takes back: a lie|y)/;

let folder: Awaited<ReturnType<typeof scratchFolder>>;
let file: string;
beforeEach(async () => {
  folder = await scratchFolder();
  file = join(folder.path, 'lab.json');
  await writeFile(file, JSON.stringify(lab));
});
afterEach(() => folder.remove());

async function run(args: readonly string[]) {
  let stdout = '';
  let stderr = '';
  const exitCode = await runProgram(args, {
    terminal: terminal({ write: (text) => (stdout += text) }, { write: (text) => (stderr += text) }),
    signal: new AbortController().signal,
    version: '0.0.0',
    connect,
  });
  return { exitCode, stdout, stderr };
}

const SOURCE = adapterId(1);
const VM3 = aLabVm(3).id;
const mirror = ['--source', SOURCE, '--destination', VM3, '--add-adapter', `${EVIL}2`];
const accept = ['--accept', `foreign-receiver:${adapterId(2)}`];
const COMMANDS: readonly (readonly string[])[] = [
  ['status'],
  ['plan', ...mirror],
  ['plan', ...mirror, ...accept],
  ['plan', ...mirror, ...accept, '--script'],
  ['plan', ...mirror, ...accept, '--undo-script'],
  ['enable', ...mirror, '--yes'],
  ['enable', ...mirror, ...accept, '--yes'],
  ['enable', ...mirror],
  ['enable', '--source', EVIL, '--destination', 'nobody'],
  ['enable', '--source', `${EVIL}/${EVIL}/${EVIL}`, '--destination', 'nobody'],
  ['disable', '--all', '--yes'],
  ['disable', '--switch', EVIL, '--yes'],
  ['disable', '--session', EVIL, '--yes'],
  ['undo', '--yes'],
  ['undo', EVIL, '--yes'],
  ['lab', 'show', '<lab>'],
  ['lab', 'list'],
  ['lab', 'new', EVIL, 'x.json'],
  [EVIL],
  ['status', `--${EVIL}`],
  ['--help'],
  ['enable', '--help'],
];

/** What shows the records of a run, of one that was broken off, and of one that cannot be read. */
const ON_RECORD: readonly (readonly string[])[] = [
  ['status'],
  ['plan', ...mirror, ...accept],
  ['undo'],
  ['undo', '--yes'],
  ['disable', '--all'],
  ['disable', '--all', '--yes'],
];

describe('with such names on record', () => {
  beforeEach(async () => {
    expect((await run(['enable', ...mirror, ...accept, '--yes', '--lab', file])).exitCode).toBe(0);
  });
  const shows = async (args: readonly string[]) => {
    const { stdout, stderr } = await run([...args, '--lab', file]);
    expect(stdout + stderr).not.toMatch(RAW);
    expect(stdout + stderr).toContain('\\u{A}undo takes back: a lie\\u{A}y');
    return stdout;
  };

  it.each(ON_RECORD.map((args) => ({ args })))('$args shows no raw character of them', async ({ args }) => {
    await shows(args);
  });

  it('status says which run was the last one and which is undone next, each on one line', async () => {
    await run(['disable', '--all', '--yes', '--lab', file]);
    await run(['undo', '--yes', '--lab', file]);
    const lines = (await shows(['status'])).split('\n');
    expect(lines.filter((line) => line.startsWith('Last run: '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('undo takes back: '))).toHaveLength(1);
  });

  it('status shows none of a record that was set aside or cut short', async () => {
    const records = `${file}.records`;
    const [name = ''] = await readdir(records);
    const text = await readFile(join(records, name), 'utf8');
    await writeFile(join(records, name), text.split('\n').slice(0, -2).join('\n').slice(0, -9));
    await shows(['status']);
    await shows(['undo']);
    await writeFile(join(records, `x${EVIL.replaceAll('/', '')}.jsonl`), EVIL);
    await shows(['status']);
  });
});

describe('on a lab whose names would take over a terminal', () => {
  it.each(COMMANDS)('%j shows no raw control or bidi character', async (...args) => {
    const withLab =
      args[0] === 'lab' || args[0]?.startsWith('-') === true || (args.length === 1 && args[0] === EVIL)
        ? []
        : ['--lab', file];
    const given = args.map((arg) => (arg === '<lab>' ? file : arg));
    const { stdout, stderr } = await run([...given, ...withLab]);
    expect(stdout + stderr).not.toMatch(RAW);
    expect(stdout + stderr).not.toBe('');
  });

  it.each(COMMANDS.filter((args) => !args.some((arg) => /help|script/.test(arg))))(
    '%j --json is ASCII',
    async (...args) => {
      const given = args.map((arg) => (arg === '<lab>' ? file : arg));
      const withLab = args[0] === 'lab' ? [] : ['--lab', file];
      const { stdout, stderr, exitCode } = await run([...given, ...withLab, '--json']);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^[\x20-\x7E\n]+$/);
      expect(JSON.parse(stdout)).toMatchObject({ exitCode });
    },
  );
});
