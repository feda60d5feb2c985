import { useEffect, useEffectEvent, useState } from 'react';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import { useFreshPlan } from '../plan/use-fresh-plan.ts';
import type { PlanState } from '../plan/use-plan.ts';
import { useRunInPlace, type RunInPlace } from '../plan/use-run-in-place.ts';
import { changesOf, draftOf, NO_DRAFT, withMode, type SettingsDraft } from './settings-draft.ts';

/** What is chosen in the dialog, what applying it would do, and the run that does. */
export interface Settings {
  readonly draft: SettingsDraft;
  readonly changes: readonly AdapterChange[];
  readonly plan: PlanState;
  readonly run: RunInPlace;
  readonly edit: (change: (draft: SettingsDraft) => SettingsDraft) => void;
  /** Runs the plan that is shown; with `thenClose` the dialog is left once everything was read back. */
  readonly apply: (thenClose: boolean) => void;
}

/**
 * The draft of the settings of some adapters, and its way to the host.
 *
 * What was applied and read back is no draft any more; what failed stays one, to be mended or tried again.
 */
export function useSettings(
  adapters: readonly NetworkAdapter[],
  start: {
    readonly changes: readonly AdapterChange[];
    readonly mode: { readonly of: NetworkAdapter; readonly to: MirroringMode } | null;
  },
  close: () => void,
): Settings {
  const [chosen, setChosen] = useState<SettingsDraft>(() => {
    const draft = draftOf(start.changes, adapters);
    return start.mode === null ? draft : withMode(draft, start.mode.of, start.mode.to);
  });
  const [applied, setApplied] = useState<{ draft: SettingsDraft; thenClose: boolean } | null>(null);
  const run = useRunInPlace();
  const outcome = run.work?.outcome ?? null;
  const isDone = outcome === 'done' || outcome === 'nothing-to-do';
  const draft = isDone && applied?.draft === chosen ? NO_DRAFT : chosen;
  const changes = changesOf(draft, adapters);
  const plan = useFreshPlan(
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
    apply: (thenClose) => {
      if (plan.plan === null) return;
      setApplied({ draft: chosen, thenClose });
      void run.start(plan.plan.token);
    },
  };
}
