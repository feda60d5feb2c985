import { writeFile } from 'node:fs/promises';
import { labJsonSchema } from '../../../../shared/lab/lab-json-schema.ts';

/** Writes shared/lab/lab.schema.json anew; a test says when that is due. */
const file = new URL('../../../../shared/lab/lab.schema.json', import.meta.url);
await writeFile(file, `${JSON.stringify(labJsonSchema(), null, 2)}\n`);
