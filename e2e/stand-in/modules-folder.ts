import { join } from 'node:path';
import { generated } from '../../build/set-up/folders.mjs';

/** Where the built modules lie: the PSModulePath of a shell that is to find them. */
export const MODULES_FOLDER = join(generated, 'modules');
