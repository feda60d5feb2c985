import { useEffect, useEffectEvent, useRef } from 'react';
import type { PlanRequest } from '../../../shared/plan/request.ts';
import { useHost } from '../../stores/use-app.ts';
import { usePlan, type PlanState } from './use-plan.ts';

/** The plan of a request, made again whenever the host has become another one: what is shown is what would run. */
export function useFreshPlan(request: PlanRequest | null): PlanState {
  const state = usePlan(request);
  const inventory = useHost((host) => host.inventory);
  const last = useRef(inventory);
  const again = useEffectEvent(() => {
    state.again();
  });
  useEffect(() => {
    if (last.current === inventory) return;
    last.current = inventory;
    again();
  }, [inventory]);
  return state;
}
