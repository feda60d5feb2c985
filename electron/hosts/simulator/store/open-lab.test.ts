import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLabFile, openLab } from './open-lab.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'labs-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('openLab', () => {
  it('copies a shipped lab at its first change only, and finds it there again', async () => {
    const data = join(folder, 'data');
    const { store, file } = await openLab('Walkthrough', { folder: data });
    expect((await store.read()).host.name).toBe('HV1');
    expect(await readdir(folder)).toEqual([]);
    await store.change((lab) => ({ lab: { ...lab, name: 'changed' }, result: null }));
    expect(file).toBe(join(data, 'walkthrough.json'));
    const again = await openLab('walkthrough', { folder: data });
    expect((await again.store.read()).name).toBe('changed');
  });

  it('opens a datacentre of any size', async () => {
    const { store, file } = await openLab('datacentre:3x4', { folder });
    expect((await store.read()).virtualMachines.map(({ adapters }) => adapters.length)).toEqual([4, 4, 4]);
    expect(file).toBe(join(folder, 'datacentre-3x4.json'));
    await expect(openLab('datacentre:0', { folder })).rejects.toMatchObject({ code: 'BadInput' });
    await expect(openLab('datacentre:../../x', { folder })).rejects.toMatchObject({ code: 'BadInput' });
  });

  it('opens a file and refuses one that is not there', async () => {
    const file = join(folder, 'mine.json');
    await createLabFile('soc', file);
    const { store } = await openLab(file, { folder });
    expect((await store.read()).host.name).toBe('SRV-HV-MÜNCHEN');
    await expect(openLab(join(folder, 'no.json'), { folder })).rejects.toMatchObject({ code: 'NotFound' });
  });
});

describe('records of a lab that is gone', () => {
  const kept = async (of: string) => {
    await mkdir(`${of}.records`);
    await writeFile(join(`${of}.records`, 'run.jsonl'), 'of the old lab');
  };

  it('are set aside, whole, when a new lab is written there, and that is said', async () => {
    const file = join(folder, 'mine.json');
    for (const number of [1, 2]) {
      await kept(file);
      const { recordsSetAside } = await createLabFile('walkthrough', file);
      expect(recordsSetAside).toBe(`${file}.records.old-${String(number)}`);
      expect(await readFile(join(recordsSetAside ?? '', 'run.jsonl'), 'utf8')).toBe('of the old lab');
      await rm(file);
    }
    expect(await readdir(folder)).toEqual(['mine.json.records.old-1', 'mine.json.records.old-2']);
    expect(await createLabFile('walkthrough', file)).toEqual({ recordsSetAside: null });
  });

  it('stay where the lab is still there', async () => {
    const file = join(folder, 'mine.json');
    await createLabFile('walkthrough', file);
    await kept(file);
    await expect(createLabFile('soc', file)).rejects.toMatchObject({ code: 'BadInput' });
    expect(await readdir(folder)).toEqual(['mine.json', 'mine.json.records']);
  });

  it('are not those of a shipped lab that begins anew, nor is a run under way taken for one', async () => {
    const file = join(folder, 'walkthrough.json');
    await kept(file);
    const { keep } = await openLab('walkthrough', { folder });
    expect(await readdir(folder)).toEqual(['walkthrough.json.records.old-1']);
    await keep();
    await kept(file);
    await openLab('walkthrough', { folder });
    expect(await readdir(folder)).toEqual([
      'walkthrough.json',
      'walkthrough.json.records',
      'walkthrough.json.records.old-1',
    ]);
  });
});

describe('createLabFile', () => {
  it('never writes over a file', async () => {
    const file = join(folder, 'mine.json');
    await createLabFile('walkthrough', file);
    const before = await readFile(file);
    await expect(createLabFile('soc', file)).rejects.toMatchObject({ code: 'BadInput' });
    expect(await readFile(file)).toEqual(before);
    await expect(createLabFile('nothing', join(folder, 'x.json'))).rejects.toMatchObject({
      code: 'NotFound',
    });
  });
});
