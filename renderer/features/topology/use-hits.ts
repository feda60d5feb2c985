import { useMemo, useState } from 'react';
import { foundKeys, type SwitchTopology } from './topology-model.ts';

/** What the search found on a switch, and at which of it the person is; Enter in the field goes to the next. */
export function useHits(topology: SwitchTopology, search: string) {
  const keys = useMemo(() => foundKeys(topology, search), [topology, search]);
  const found = useMemo(() => new Set(keys), [keys]);
  const [at, setAt] = useState<{ readonly search: string; readonly key: string } | null>(null);
  const isAt = at?.search === search && found.has(at.key);
  // While it is typed, the first one is brought into view.
  const hit = isAt ? at.key : (keys[0] ?? null);
  return {
    found,
    hit,
    /** Which one it is, from 1; null before Enter. */
    number: isAt ? keys.indexOf(at.key) + 1 : null,
    next: (): string | null => {
      const key = isAt ? (keys[(keys.indexOf(at.key) + 1) % keys.length] ?? null) : (keys[0] ?? null);
      if (key !== null) setAt({ search, key });
      return key;
    },
  };
}
