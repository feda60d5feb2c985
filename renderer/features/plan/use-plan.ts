import { useEffect, useState } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import type { PlanRequest } from '../../../shared/plan/request.ts';
import { useActions, useHost, useProgram } from '../../stores/use-app.ts';

/** A plan on its way, there, or refused; while it is made again, the last one stays. */
export interface PlanState {
  readonly plan: PlanView | null;
  readonly error: AppErrorShape | null;
  readonly making: boolean;
  /** Makes it once more, of the host as it is by then. */
  readonly again: () => void;
}

interface Made {
  readonly subject: string;
  readonly asked: string;
  readonly plan: PlanView | null;
  readonly error: AppErrorShape | null;
}

/**
 * Asks for the plan of a request: again when the request is another one, or the link is back.
 *
 * A consent, a name, a card to be removed too or a receiver to be set to None leaves the plan in sight
 * until the next is there, so that what is being read stays; any other change makes it one that was never
 * asked for. So does asking for none meanwhile: what is come back to is made of the host as it is by then.
 */
export function usePlan(request: PlanRequest | null): PlanState {
  const { makePlan } = useActions();
  const key = useHost((host) => host.key);
  const isConnected = useProgram(({ status }) => status === 'connected');
  const [round, setRound] = useState(0);
  const [made, setMade] = useState<Made | null>(null);
  const text = request === null ? null : JSON.stringify(request);
  const subject =
    request === null
      ? null
      : JSON.stringify({ ...request, accepted: [], name: null, remove: [], setToNone: [] });
  const asked = text === null ? null : `${String(round)} ${text}`;
  if (text === null && made !== null) setMade(null);
  useEffect(() => {
    if (text === null || asked === null || subject === null || !isConnected) return undefined;
    let wanted = true;
    void makePlan(key, JSON.parse(text) as PlanRequest).then((answer) => {
      if (!wanted) return;
      const [plan, error] = answer.ok ? [answer.value, null] : [null, answer.error];
      setMade({ subject, asked, plan, error });
    });
    return () => {
      wanted = false;
    };
  }, [makePlan, key, text, subject, asked, isConnected]);
  const fits = made !== null && made.subject === subject;
  return {
    plan: fits ? made.plan : null,
    error: fits ? made.error : null,
    making: made?.asked !== asked,
    again: () => {
      setRound(round + 1);
    },
  };
}
