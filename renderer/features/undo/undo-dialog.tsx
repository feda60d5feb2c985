import { useState } from 'react';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { RunId } from '../../../shared/records/run-record.ts';
import { useText } from '../../i18n/i18n.ts';
import { PlanDialog } from '../plan/plan-dialog.tsx';
import { CountAsUndone } from './count-as-undone.tsx';

/**
 * Takes a run back, by a plan that is made and checked anew.
 *
 * Opened for the last run it follows to a later one, and consents were to that of before. The way back
 * from its own run is to the run that was shown: the last one may be another by then.
 */
export function UndoDialog({
  run,
  accepted = [],
}: {
  /** Null for the last run. */
  readonly run: RunId | null;
  /** The consents that were given before its run. */
  readonly accepted?: readonly Acceptance[] | undefined;
}) {
  const t = useText();
  const [plan, setPlan] = useState<PlanView | null>(null);
  const [shown, setShown] = useState({ run, followed: 0 });
  const told = plan?.undoes?.run ?? shown.run;
  if (told !== shown.run) {
    setShown({ run: told, followed: shown.run === null ? 0 : shown.followed + 1 });
  }
  const isToCount = plan?.undoes?.undoneBy === null;
  return (
    <PlanDialog
      key={shown.followed}
      request={{ kind: 'undo', run, accepted: [] }}
      title={t('undo.title')}
      action={t('undo.action')}
      nothing={t(isToCount ? 'undo.nothing-left' : 'undo.nothing')}
      given={shown.followed === 0 ? accepted : []}
      from={(given) => ({ kind: 'undo', run: shown.run, accepted: given })}
      onPlan={setPlan}
      whenNothing={(made, onRefused) => <CountAsUndone plan={made} onRefused={onRefused} />}
    />
  );
}
