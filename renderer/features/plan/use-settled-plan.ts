import { useEffect, useState } from 'react';
import type { PlanRequest } from '../../../shared/plan/request.ts';
import { useFreshPlan } from './use-fresh-plan.ts';
import type { PlanState } from './use-plan.ts';

/** How long nothing may be typed or chosen before a plan is asked for, in milliseconds. */
const SETTLED_MS = 250;

/**
 * The plan of a form that is being filled in: asked for once a choice has settled, not at every letter.
 *
 * Until then it counts as being made. A consent changes nothing of what was chosen and is not waited for.
 */
export function useSettledPlan(request: PlanRequest | null): PlanState {
  const chosen = request === null ? null : JSON.stringify({ ...request, accepted: [] });
  const settled = useSettled(chosen);
  const state = useFreshPlan(settled === chosen ? request : null);
  return settled === chosen ? state : { ...state, making: true };
}

function useSettled(value: string | null): string | null {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    if (settled === value) return undefined;
    const timer = setTimeout(() => {
      setSettled(value);
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [settled, value]);
  return settled;
}
