import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileLock } from './file-lock.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  file = join(folder, 'lab.json');
  await writeFile(file, '');
});
afterEach(() => rm(folder, { recursive: true }));

const soon = { waitMs: 50 };
const done = () => Promise.resolve('done');
/** The number of a process that has ended. */
const dead = () => spawnSync(process.execPath, ['-e', '']).pid;

describe('a lock beside a file', () => {
  it('is signed while it is held, and gone afterwards, an error or not', async () => {
    await withFileLock(file, async () => {
      expect(await readFile(`${file}.lock`, 'utf8')).toBe(`${String(process.pid)} ${hostname()}\n`);
    });
    await expect(withFileLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual(['lab.json']);
  });

  it.skipIf(process.platform === 'win32')('lets one in after the other, through a link too', async () => {
    const link = join(folder, 'link.json');
    await symlink(file, link);
    let inside = 0;
    const enter = async () => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, (_, n) => withFileLock(n % 2 === 0 ? file : link, enter)));
    expect(await readdir(folder)).toEqual(['lab.json', 'link.json']);
  });

  it('is taken over from a process that has died, by one of many', async () => {
    await writeFile(`${file}.lock`, `${String(dead())} ${hostname()}\n`);
    let inside = 0;
    const enter = async () => {
      inside += 1;
      expect(inside).toBe(1);
      await new Promise((resolve) => setTimeout(resolve, 1));
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 20 }, () => withFileLock(file, enter)));
    expect(await readdir(folder)).toEqual(['lab.json']);
  });

  it('is taken over where nobody has signed it for some time', async () => {
    await writeFile(`${file}.lock`, '');
    await expect(withFileLock(file, done, soon)).rejects.toMatchObject({ code: 'ObjectInUse' });
    await utimes(`${file}.lock`, new Date(0), new Date(0));
    expect(await withFileLock(file, done, soon)).toBe('done');
  });

  it.each([
    ['a process that is alive', `${String(process.pid)} ${hostname()}\n`],
    ['a process of another computer', '1 elsewhere\n'],
  ])('is waited for and then named: %s', async (_, text) => {
    await writeFile(`${file}.lock`, text);
    await expect(withFileLock(file, done, soon)).rejects.toMatchObject({
      code: 'ObjectInUse',
      hint: expect.stringContaining(`${file}.lock`) as unknown,
    });
    expect(await readFile(`${file}.lock`, 'utf8')).toBe(text);
  });

  it('that cannot be made says so', async () => {
    const nowhere = join(folder, 'no', 'lab.json');
    await expect(withFileLock(nowhere, done)).rejects.toMatchObject({ code: 'OperationFailed' });
  });
});
