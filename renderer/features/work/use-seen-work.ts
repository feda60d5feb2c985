import { useState } from 'react';
import type { Work, WorkId } from '../../../shared/contract/work.ts';
import { useHost } from '../../stores/use-app.ts';
import { hasCome } from '../plan/has-come.ts';

/** A run as far as this window has seen it. */
export interface SeenWork {
  /** As it is, or as it was last seen; null while it is on its way, and where it was never seen. */
  readonly work: Work | null;
  /** Whether another run has followed: of this one nothing more is told here. */
  readonly followed: boolean;
}

/**
 * The run of that number, kept in sight when the host goes on to another.
 *
 * A host tells of its last run only; another window may begin one while this one is being read.
 */
export function useSeenWork(id: WorkId): SeenWork {
  const current = useHost((host) => host.work);
  const [last, setLast] = useState<Work | null>(null);
  const isCurrent = current?.id === id;
  if (isCurrent && current !== last) setLast(current);
  if (isCurrent) return { work: current, followed: false };
  return { work: last?.id === id ? last : null, followed: hasCome(id, current) };
}
