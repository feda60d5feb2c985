import { useEffect, useEffectEvent, useState } from 'react';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import { goToOpenItem } from '../../components/open-item.ts';
import { withAcceptance } from '../plan/accepted.ts';
import type { PlanState } from '../plan/use-plan.ts';
import { useRunInPlace, type RunInPlace } from '../plan/use-run-in-place.ts';
import { useSettledPlan } from '../plan/use-settled-plan.ts';
import { faultsOf, NEW_SWITCH, requestOf, type SwitchDraft, type SwitchFault } from './switch-draft.ts';

/** A virtual switch in the making, from the first letter of its name to its being there. */
export interface NewSwitch {
  readonly draft: SwitchDraft;
  /** What is wrong, once it was tried to create it. */
  readonly faults: readonly SwitchFault[];
  readonly accepted: readonly Acceptance[];
  readonly plan: PlanState;
  /** Whether there is enough for a plan. */
  readonly isWhole: boolean;
  readonly run: RunInPlace;
  /** Id of the switch that was created last; null before, and once another one is begun. */
  readonly created: Guid | null;
  /** Begins another one after that which was created; what was entered for one that is not stays. */
  readonly begin: () => void;
  readonly edit: (part: Partial<SwitchDraft>) => void;
  readonly accept: (acceptance: Acceptance, given: boolean) => void;
  /** Runs the plan, or leads to what is missing; `showFault` is called where that is in the form. */
  readonly create: (showFault: () => void) => void;
}

/** Keeps the form, its plan and its run. */
export function useNewSwitch(): NewSwitch {
  const [draft, setDraft] = useState(NEW_SWITCH);
  const [tried, setTried] = useState(false);
  const [accepted, setAccepted] = useState<readonly Acceptance[]>([]);
  const run = useRunInPlace();
  const faults = faultsOf(draft);
  const plan = useSettledPlan(run.busy ? null : requestOf(draft, accepted));
  const outcome = run.work?.outcome ?? null;
  const created =
    outcome === 'done'
      ? (run.work?.steps.find(({ step }) => step.kind === 'create-switch')?.added ?? null)
      : null;
  const end = useEffectEvent(() => {
    if (created === null) plan.again();
  });
  useEffect(() => {
    if (outcome !== null) end();
  }, [outcome]);
  return {
    draft,
    faults: tried ? faults : [],
    accepted,
    plan,
    isWhole: faults.length === 0,
    run,
    created,
    begin: () => {
      if (created === null) return;
      run.forget();
      setDraft(NEW_SWITCH);
      setTried(false);
      setAccepted([]);
    },
    edit: (part) => {
      run.forget();
      setDraft({ ...draft, ...part });
      // A consent is to one card; another one asks anew.
      if (part.card !== undefined || part.type !== undefined) setAccepted([]);
    },
    accept: (acceptance, given) => {
      setAccepted(withAcceptance(accepted, acceptance, given));
    },
    create: (showFault) => {
      setTried(true);
      if (faults.length > 0) {
        showFault();
        return;
      }
      if (plan.plan === null || plan.making || run.busy) return;
      if (plan.plan.blocked) goToOpenItem();
      else if (plan.plan.steps.length > 0) void run.start(plan.plan.token);
    },
  };
}
