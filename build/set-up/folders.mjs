import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever folder the command was typed in. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where everything generated lies, except the built program (`out/`). */
export const generated = join(root, '.build');
