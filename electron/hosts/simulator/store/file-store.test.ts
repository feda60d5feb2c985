import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { createSimulator } from '../simulator.ts';
import { aGuest, smallLab } from '../testing/small-lab.ts';
import { fileStore, labText } from './file-store.ts';
import { parseLab } from './parse-lab.ts';

const lab = smallLab([aGuest(1, { state: 'Off' })]);
let folder = '';
let file = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lab-'));
  file = join(folder, 'my lab.json');
  await writeFile(file, labText(lab));
});
afterEach(() => rm(folder, { recursive: true }));

const rename = (name: string) => (current: typeof lab) => ({
  lab: { ...current, name },
  result: current.name,
});

describe('fileStore', () => {
  it('writes each change whole and leaves nothing else behind', async () => {
    const store = fileStore(file);
    expect(await store.change(rename('a'))).toBe('small');
    expect(await readFile(file, 'utf8')).toBe(labText({ ...lab, name: 'a' }));
    expect(await readdir(folder)).toEqual(['my lab.json']);
  });

  it('does not write when nothing changed', async () => {
    const odd = JSON.stringify(lab);
    await writeFile(file, odd);
    const store = fileStore(file);
    await store.change((current) => ({ lab: current, result: null }));
    expect(await readFile(file, 'utf8')).toBe(odd);
  });

  it('makes changes one after the other', async () => {
    const store = fileStore(file);
    const seen = await Promise.all(['a', 'b', 'c'].map((name) => store.change(rename(name))));
    expect(seen).toEqual(['small', 'a', 'b']);
  });

  it('goes on after an edit that throws', async () => {
    const store = fileStore(file);
    const bad = store.change(() => {
      throw new Error('bad');
    });
    await expect(bad).rejects.toThrow('bad');
    expect(await store.change(rename('a'))).toBe('small');
  });

  it('reads again what somebody else has written', async () => {
    const mine = fileStore(file);
    await mine.read();
    await fileStore(file).change(rename('theirs'));
    expect((await mine.read()).name).toBe('theirs');
    expect(await mine.change(rename('mine'))).toBe('theirs');
  });

  it('loses no change of two processes that change it at the same time', async () => {
    const CHANGES = 200;
    const code = `import { fileStore } from ${JSON.stringify(new URL('./file-store.ts', import.meta.url))};
      const [file, mark] = process.argv.slice(1);
      const store = fileStore(file);
      const add = () => store.change((lab) => ({ lab: { ...lab, description: lab.description + mark }, result: null }));
      await add();
      // Neither goes on before both are at it.
      while (!/ab|ba/.test((await store.read()).description)) continue;
      for (let n = 1; n < ${String(CHANGES)}; n += 1) await add();`;
    const change = (mark: string) =>
      promisify(execFile)(process.execPath, [
        '--import',
        'tsx',
        '--input-type=module',
        '-e',
        code,
        file,
        mark,
      ]);
    await Promise.all([change('a'), change('b')]);
    const { description } = await fileStore(file).read();
    expect(description.replaceAll('b', '')).toHaveLength(
      lab.description.replaceAll('b', '').length + CHANGES,
    );
    expect(description).toHaveLength(lab.description.length + 2 * CHANGES);
    expect(await readdir(folder)).toEqual(['my lab.json']);
  });

  it('says of a folder that it is no lab', async () => {
    await expect(fileStore(folder).read()).rejects.toMatchObject({
      code: 'NotFound',
      message: expect.stringMatching(/it is a folder/) as unknown,
    });
  });

  it('leaves a damaged file as it is, byte for byte, and says where', async () => {
    const store = fileStore(file);
    await store.read();
    const damaged = Buffer.from(`${labText(lab).slice(0, 200)}\u{1F600}`);
    await writeFile(file, damaged);
    await utimes(file, new Date(0), new Date(0));
    const simulator = createSimulator({ store });
    const call = simulator.call({ cmdlet: 'Start-VM', set: 'Name', parameters: { Name: 'VM1' } });
    await expect(call).rejects.toMatchObject({ code: 'LabDamaged' });
    await expect(store.change(rename('a'))).rejects.toBeInstanceOf(AppError);
    expect(await readFile(file)).toEqual(damaged);
  });

  it('is what it began with until its file is there', async () => {
    const fresh = join(folder, 'fresh.json');
    const store = fileStore(fresh, lab);
    expect(await store.read()).toBe(lab);
    await expect(fileStore(fresh).read()).rejects.toMatchObject({ code: 'NotFound' });
    await store.change(rename('a'));
    expect(parseLab(await readFile(fresh), fresh).name).toBe('a');
  });
});
