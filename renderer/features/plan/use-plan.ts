import { useEffect, useState } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import type { PlanRequest } from '../../../shared/plan/request.ts';
import { useApp, useHost } from '../../stores/use-app.ts';

/** A plan on its way, there, or refused; while a new one is made, the last one stays. */
export interface PlanState {
  readonly plan: PlanView | null;
  readonly error: AppErrorShape | null;
  readonly making: boolean;
}

/** Asks for the plan of a request, and again whenever the request is another one. */
export function usePlan(request: PlanRequest | null): PlanState {
  const { program } = useApp();
  const { key } = useHost();
  const [state, setState] = useState<PlanState>({ plan: null, error: null, making: true });
  const text = request === null ? null : JSON.stringify(request);
  useEffect(() => {
    if (text === null) return undefined;
    let wanted = true;
    setState((last) => ({ ...last, making: true }));
    void program.ask('plan.make', { host: key, request: JSON.parse(text) as PlanRequest }).then((answer) => {
      if (!wanted) return;
      setState(
        answer.ok
          ? { plan: answer.value, error: null, making: false }
          : { plan: null, error: answer.error, making: false },
      );
    });
    return () => {
      wanted = false;
    };
  }, [program, key, text]);
  return state;
}
