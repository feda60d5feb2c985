import { ADAPTER_HELPERS } from './adapter-helpers.ts';
import type { ScriptHelper } from './helper.ts';
import { HOST_HELPERS } from './host-helpers.ts';
import { ID_HELPERS } from './id-helpers.ts';

const ALL: readonly ScriptHelper[] = [...HOST_HELPERS, ...ADAPTER_HELPERS, ...ID_HELPERS];

/**
 * The helper functions that the lines call, and those that these call, in a fixed order.
 *
 * A name that merely looks like a helper's brings in one function too many, which nothing then calls.
 */
export function preludeFor(lines: readonly string[]): string[] {
  const needed = new Set<ScriptHelper>();
  const seek = (text: string) => {
    for (const each of ALL) {
      if (needed.has(each) || !new RegExp(`\\b${each.name}\\b`).test(text)) continue;
      needed.add(each);
      seek(each.text);
    }
  };
  seek(lines.join('\n'));
  return ALL.filter((each) => needed.has(each)).flatMap((each) => [...each.text.split('\n'), '']);
}
