import { useCallback, useEffect, useState } from 'react';
import type { ActivityView } from '../../../shared/contract/activity-view.ts';
import type { HostKey } from '../../../shared/contract/host-key.ts';
import type { RunSummary } from '../../../shared/contract/host-state.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { useActions } from '../../stores/use-app.ts';

/** A run's record as far as it has come. What is `view` stays while it is read again. */
export interface ActivityState {
  readonly view: ActivityView | null;
  readonly error: AppErrorShape | null;
  readonly retry: () => void;
}

interface Answer {
  readonly of: string;
  readonly view: ActivityView | null;
  readonly error: AppErrorShape | null;
}

/** Reads a run's record; again when it has come to its end, and when another run has taken it back. */
export function useActivity(host: HostKey, summary: RunSummary): ActivityState {
  const { readActivity } = useActions();
  const { run, outcome, undoneBy, steps } = summary;
  const of = `${host} ${run}`;
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    void readActivity(host, run).then((came) => {
      if (!wanted) return;
      setAnswer(came.ok ? { of, view: came.value, error: null } : { of, view: null, error: came.error });
    });
    return () => {
      wanted = false;
    };
  }, [readActivity, host, run, of, outcome, undoneBy, steps, attempt]);
  const retry = useCallback(() => {
    setAnswer(null);
    setAttempt((times) => times + 1);
  }, []);
  const known = answer?.of === of ? answer : null;
  return { view: known?.view ?? null, error: known?.error ?? null, retry };
}
