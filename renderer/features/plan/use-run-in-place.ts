import { useState } from 'react';
import type { PlanToken } from '../../../shared/contract/plan-view.ts';
import type { Work, WorkId } from '../../../shared/contract/work.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { useActions, useHost } from '../../stores/use-app.ts';
import { hasCome } from './has-come.ts';

/** A run that a dialog began and shows itself. */
export interface RunInPlace {
  /** From the moment it is asked for until it has ended. */
  readonly busy: boolean;
  /** The run as it goes or ended; null before one, and when the host has gone on to another. */
  readonly work: Work | null;
  /** Why it was not begun. */
  readonly refused: AppErrorShape | null;
  readonly start: (plan: PlanToken) => Promise<void>;
  /** Puts the last run out of sight, as when something else is chosen after it. */
  readonly forget: () => void;
}

/** Runs plans without leaving the dialog. The run belongs to the host: closing the dialog does not end it. */
export function useRunInPlace(): RunInPlace {
  const { runPlan } = useActions();
  const [asking, setAsking] = useState(false);
  const [id, setId] = useState<WorkId | null>(null);
  const [refused, setRefused] = useState<AppErrorShape | null>(null);
  const current = useHost((host) => host.work);
  const work = id !== null && current?.id === id ? current : null;
  // What was asked for a moment ago may not have come back as a change yet.
  const onItsWay = id !== null && !hasCome(id, current);
  return {
    busy: asking || onItsWay || (work !== null && work.outcome === null),
    work,
    refused,
    start: async (plan) => {
      setAsking(true);
      setRefused(null);
      setId(null);
      const answer = await runPlan(plan);
      setAsking(false);
      if (answer.ok) setId(answer.value.work);
      else setRefused(answer.error);
    },
    forget: () => {
      setId(null);
      setRefused(null);
    },
  };
}
