import type { HostState } from './host-state.ts';

/** What a host looks like before anything is known of it but who works on it. */
export function unreadHost({
  key,
  label,
  practice,
  user,
}: Pick<HostState, 'key' | 'label' | 'practice'> & { readonly user: string | null }): HostState {
  return {
    key,
    label,
    practice,
    inventory: null,
    readAt: null,
    readMs: null,
    identity: { user, rights: 'unknown' },
    shell: null,
    reading: false,
    error: null,
    prerequisites: [],
    ours: [],
    runs: [],
    olderRuns: 0,
    undoable: null,
    setAside: [],
    work: null,
  };
}
