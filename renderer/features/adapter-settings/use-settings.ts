import { useEffect, useEffectEvent, useState } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import type { PlanState } from '../plan/use-plan.ts';
import { useRunInPlace, type RunInPlace } from '../plan/use-run-in-place.ts';
import { useSettledPlan } from '../plan/use-settled-plan.ts';
import { changesOf, draftOf, NO_DRAFT, type SettingsDraft } from './settings-draft.ts';

/** What is chosen in the dialog, what applying it would do, and the run that does. */
export interface Settings {
  readonly draft: SettingsDraft;
  readonly changes: readonly AdapterChange[];
  readonly plan: PlanState;
  readonly run: RunInPlace;
  readonly edit: (change: (draft: SettingsDraft) => SettingsDraft) => void;
  /** Runs a plan of them; with `thenClose` the dialog is left once everything was read back. */
  readonly apply: (plan: Pick<PlanView, 'token'>, thenClose: boolean) => void;
}

/**
 * The draft of the settings of some adapters, and its way to the host.
 *
 * What was applied and read back is no draft any more; what failed stays one, to be mended or tried again.
 */
export function useSettings(
  adapters: readonly NetworkAdapter[],
  /** What was chosen before, when coming back from its review. */
  start: readonly AdapterChange[],
  close: () => void,
): Settings {
  const [chosen, setChosen] = useState<SettingsDraft>(() => draftOf(start, adapters));
  const [applied, setApplied] = useState<{ draft: SettingsDraft; thenClose: boolean } | null>(null);
  const run = useRunInPlace();
  const outcome = run.work?.outcome ?? null;
  const isDone = outcome === 'done' || outcome === 'nothing-to-do';
  const isApplied = isDone && applied?.draft === chosen;
  // It must not come back as a choice once the host is changed by somebody else.
  if (isApplied && chosen !== NO_DRAFT) setChosen(NO_DRAFT);
  const draft = isApplied ? NO_DRAFT : chosen;
  const changes = changesOf(draft, adapters);
  const plan = useSettledPlan(
    changes.length === 0 || run.busy ? null : { kind: 'change-adapters', changes, accepted: [] },
  );
  const end = useEffectEvent(() => {
    if (!isDone) plan.again();
    else if (applied?.thenClose === true) close();
  });
  useEffect(() => {
    if (outcome !== null) end();
  }, [outcome]);
  return {
    draft,
    changes,
    plan,
    run,
    edit: (change) => {
      run.forget();
      setChosen(change(draft));
    },
    apply: ({ token }, thenClose) => {
      setApplied({ draft: chosen, thenClose });
      void run.start(token);
    },
  };
}
