import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { Lab } from '../../../shared/lab/lab.ts';
import { scratchFolder } from '../../suite/worlds.ts';
import type { BrowserWorld } from './browser-world.ts';

/** A practice lab in a file of its own: what the program changes is read back from that file. */
export async function labFileWorld(lab: Lab): Promise<BrowserWorld> {
  const folder = await scratchFolder();
  const file = join(folder.path, 'lab.json');
  const read = async () => Lab.parse(JSON.parse(await readFile(file, 'utf8')));
  // The program may read it at any time, and half a lab is a damaged one.
  const write = (next: Lab) => writeFileAtomic(file, JSON.stringify(next, null, 2));
  await write(lab);
  return {
    options: ['--lab', file],
    labFile: file,
    environment: { XDG_DATA_HOME: folder.path, LOCALAPPDATA: folder.path },
    calls: [],
    lab: read,
    change: async (edit) => {
      await write(edit(await read()));
    },
    close: () => folder.remove(),
  };
}
