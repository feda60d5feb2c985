import { z } from 'zod';
import { Lab } from './lab.ts';

/**
 * The JSON schema of a lab file, for editors.
 *
 * Made from the very schema that reads the file; what has a default may be left out in it.
 */
export function labJsonSchema(): unknown {
  return { ...z.toJSONSchema(Lab, { io: 'input' }), title: 'Lab of Mirror Manager for Hyper-V' };
}
