import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
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
