import type { LinkStatus } from '../../shared/contract/link.ts';

/** A link's status with its listeners: told at once, then at every change. */
export function createStatus(first: LinkStatus) {
  let current = first;
  const listeners = new Set<(status: LinkStatus) => void>();
  return {
    get: () => current,
    set(next: LinkStatus) {
      if (next === current) return;
      current = next;
      for (const listener of listeners) listener(next);
    },
    on(listener: (status: LinkStatus) => void) {
      listeners.add(listener);
      listener(current);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
