import { randomBytes } from 'node:crypto';
import type { PlanToken, PlanView } from '../../shared/contract/plan-view.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { LiveHost } from '../live/live-host.ts';
import type { Planned } from '../service/service.ts';
import { viewOf } from './plan-view.ts';

/** A plan that was shown, with the host that it is for, as it was shown: scripts are written once. */
export interface ShownPlan {
  readonly host: LiveHost;
  readonly planned: Planned;
  readonly view: PlanView;
}

/** The plans that screens have been shown and may now run, save or forget. */
export interface ShownPlans {
  /** Keeps a plan under a new token and gives what a screen is to show of it. */
  keep(host: LiveHost, planned: Planned): PlanView;
  /** Throws AppError NotFound for one that was never shown, or so long ago that it was dropped. */
  get(token: PlanToken): ShownPlan;
}

/** Keeps the last plans by a token that cannot be guessed: a screen runs what it has shown, and nothing else. */
export function createShownPlans(limit = 32): ShownPlans {
  const plans = new Map<PlanToken, ShownPlan>();
  return {
    keep(host, planned) {
      const token = randomBytes(16).toString('hex');
      const view = viewOf(planned, token);
      plans.set(token, { host, planned, view });
      for (const oldest of plans.keys()) {
        if (plans.size <= limit) break;
        plans.delete(oldest);
      }
      return view;
    },
    get(token) {
      const shown = plans.get(token);
      if (shown === undefined) {
        throw new AppError('NotFound', 'That plan is not at hand any more; nothing was done.', {
          hint: hint('hint.make-plan-again'),
        });
      }
      return shown;
    },
  };
}
