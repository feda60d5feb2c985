import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { settings } from './stand-in/wire.ts';

/**
 * Runs a built main.js as Electron does: its module first, to the end, and only then is the app ready.
 *
 * Arguments: the file, then what the program is started with. Of a packaged program the file is not
 * among its own arguments.
 */
const [, , file = '', ...args] = process.argv;
const [node = ''] = process.argv;
process.argv = settings.packaged ? [node, ...args] : [node, file, ...args];

register('./electron-hook.mjs', import.meta.url);
const standIn = (await import('electron')) as unknown as { mainWasRun: () => void };
await import(pathToFileURL(file).href);
standIn.mainWasRun();
