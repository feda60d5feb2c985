import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../check/root.ts';
import { notices, noticesText } from './notices.ts';

/** Writes the notices into the built program, before it is packaged. */
writeFileSync(join(root, 'out', 'THIRD-PARTY-NOTICES.txt'), noticesText(notices()));
