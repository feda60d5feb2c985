import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { idFileName } from '../../shared/script/assemble-script.ts';
import { HOSTILE_NAMES } from '../../shared/script/testing/hostile-names.ts';
import {
  adapterId,
  everyKindOfStep,
  OTHER_SWITCH,
  sampleHost,
  scriptsOf,
  SENSOR_VM,
  SOURCE_VM,
} from '../../shared/script/testing/sample-plan.ts';
import { expectAll } from '../../shared/steps/run-through.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { rowsOf, textHost, type TextHost } from './text-host.ts';

const engine = requireEngine();
const GUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const ADDED = /added:s\d+/g;

/** Rows without the ids that differ from run to run: those of added things. */
function known(rows: readonly string[], ids: ReadonlySet<string>): string[] {
  return rows
    .map((row) => row.replace(ADDED, '+').replace(GUID, (id) => (ids.has(id) ? id : '+')))
    .map((row) => row.replace(/Microsoft:[^\t]*\\\+/, '+'))
    .sort();
}

const names = [
  ['plain', (nth: number) => `plain${String(nth)}`],
  ['one and the same', () => 'Network Adapter'],
  ['hostile', (nth: number) => `${String(nth)}${HOSTILE_NAMES[(nth * 3) % 46] ?? ''}`],
] as const;

describe.skipIf(engine === null).each(names)('saved scripts on a host with %s names', (_, name) => {
  const before = sampleHost(name);
  const ids = new Set(rowsOf(before).flatMap((row) => row.match(GUID) ?? []));
  const steps = everyKindOfStep(name);
  const { planId, setUp, undo } = scriptsOf(steps, name);
  let host: TextHost;
  beforeEach(async () => {
    host = await textHost(engine?.executable ?? '', before);
  });
  afterEach(() => host.close());

  it('leave what the plan says, and undo gives back what was there', async () => {
    const done = await host.run('set-up.ps1', setUp);
    expect(done.stderr).toBe('');
    expect(done.status).toBe(0);
    expect(known(await host.rows(), ids)).toEqual(known(rowsOf(expectAll(before, steps)), ids));
    const undone = await host.run('undo.ps1', undo);
    expect(undone.stderr).toBe('');
    expect(undone.status).toBe(0);
    // What was removed and added again has a new id: the third adapter and the other switch.
    const asBefore = (rows: readonly string[]) =>
      known(rows, ids).map((row) => row.replace(adapterId(SENSOR_VM, 7), '+').replace(OTHER_SWITCH, '+'));
    expect(asBefore(await host.rows()).sort()).toEqual(asBefore(rowsOf(before)).sort());
    await expect(readFile(join(host.folder, idFileName(planId)))).rejects.toThrow('ENOENT');
  });

  it('refuse a second run before they change anything', async () => {
    await host.run('set-up.ps1', setUp);
    const changes = await host.changes();
    const second = await host.run('set-up.ps1', setUp);
    expect(second.stderr).toContain('was run here before');
    expect(second.status).toBe(1);
    expect(await host.changes()).toEqual(changes);
  });

  it('stop at the first thing that is not as planned', async () => {
    const rows = rowsOf(before).map((row) => row.replace('\tNone\t', '\tSource\t'));
    await writeFile(join(host.folder, 'host.txt'), rows.join('\n'));
    const run = await host.run('set-up.ps1', setUp);
    expect(run.stderr).toContain("the mirroring mode is 'Source' and not 'None'");
    expect(run.status).toBe(1);
    expect((await host.changes()).at(-1)).toBe('Set-VMNetworkAdapter');
    expect(await host.changes()).not.toContain('Rename-VMNetworkAdapter');
  });
});

describe.skipIf(engine === null)('an undo script whose id file was changed', () => {
  const name = () => 'Network Adapter';
  const { planId, setUp, undo } = scriptsOf(everyKindOfStep(name), name);
  let host: TextHost;
  let written: string[] = [];
  const file = () => join(host.folder, idFileName(planId));
  beforeAll(async () => {
    host = await textHost(engine?.executable ?? '', sampleHost(name));
    await host.run('set-up.ps1', setUp);
    written = (await readFile(file(), 'latin1')).split(/\r?\n/).filter((line) => line !== '');
  });
  afterAll(() => host.close());

  const step3 = () => written.find((line) => line.startsWith('s3 ')) ?? '';
  const with3 = (line: string) => written.map((each) => (each.startsWith('s3 ') ? line : each));
  const foreign = adapterId(SENSOR_VM, 6);

  it('was written with the plan and a line for each added thing', () => {
    expect(written.map((line) => line.split(' ')[0])).toEqual(['mirror-manager', 's1', 's3']);
  });

  it.each<readonly [string, () => readonly string[]]>([
    ['has nothing in it', () => []],
    ['is of another plan', () => ['mirror-manager ffffffffffffffff', ...written.slice(1)]],
    ['lacks a step', () => written.filter((line) => !line.startsWith('s3 '))],
    ['names an adapter that was there before', () => with3(`s3 ${foreign}`)],
    ['names an adapter of another VM', () => with3(`s3 ${adapterId(SOURCE_VM, 5)}`)],
    ['names an adapter that is not there', () => with3(`s3 ${adapterId(SENSOR_VM, 9)}`)],
    [
      'has its ids swapped',
      () => written.map((line) => line.replace(/^s[13] /, (of) => (of === 's1 ' ? 's3 ' : 's1 '))),
    ],
    ['has a line twice', () => [...written, step3()]],
    ['has a second id for a step', () => [...written, `s3 ${foreign}`]],
    ['has one id for two steps', () => [...written, step3().replace('s3', 's4')]],
    ['has a command behind an id', () => with3(`${step3()}; Remove-Item x`)],
    ['has a wildcard for an id', () => with3('s3 Microsoft:*')],
    ['has a line of something else', () => [...written, 'Remove-Item x']],
  ])('changes nothing where the file %s', async (_, edit) => {
    await writeFile(file(), edit().join('\r\n'), 'latin1');
    const changes = await host.changes();
    const run = await host.run('undo.ps1', undo);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/id file|was there before|has no adapter/);
    expect(await host.changes()).toEqual(changes);
  });

  it('changes nothing without its file, and everything with the right one', async () => {
    const changes = await host.changes();
    await rm(file(), { force: true });
    expect((await host.run('undo.ps1', undo)).stderr).toContain('is needed');
    expect(await host.changes()).toEqual(changes);
    await writeFile(file(), written.join('\r\n'), 'latin1');
    expect((await host.run('undo.ps1', undo)).stderr).toBe('');
    expect(await host.changes()).toContain('Remove-VMSwitch');
  });
});
