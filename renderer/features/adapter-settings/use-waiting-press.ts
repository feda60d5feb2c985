import { useEffect, useEffectEvent, useRef } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { samePlan } from '../plan/same-plan.ts';
import type { PlanState } from '../plan/use-plan.ts';

/**
 * OK and Apply over the plan that is shown; gives the press.
 *
 * A host that changes at every refresh has the plan made again and again. Pressed meanwhile, the button
 * waits for the new one, and takes it only if that asks for the very same consent.
 */
export function useWaitingPress(
  { plan, making }: PlanState,
  go: (plan: PlanView, thenClose: boolean) => void,
): (thenClose: boolean) => void {
  const pressed = useRef<{ readonly over: PlanView; readonly thenClose: boolean } | null>(null);
  const goOn = useEffectEvent(go);
  useEffect(() => {
    const before = pressed.current;
    if (before === null || making) return;
    pressed.current = null;
    if (plan !== null && samePlan(plan, before.over)) goOn(plan, before.thenClose);
  }, [making, plan]);
  return (thenClose) => {
    if (plan === null) return;
    if (making) pressed.current = { over: plan, thenClose };
    else go(plan, thenClose);
  };
}
