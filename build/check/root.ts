import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, whatever folder the command was typed in. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
