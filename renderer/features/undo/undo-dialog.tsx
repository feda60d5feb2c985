import { useState } from 'react';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { RunId } from '../../../shared/records/run-record.ts';
import { useText } from '../../i18n/i18n.ts';
import { PlanDialog } from '../plan/plan-dialog.tsx';
import { CountAsUndone } from './count-as-undone.tsx';

/** Takes a run back, by a plan that is made and checked anew. */
export function UndoDialog({
  run,
  accepted = [],
}: {
  readonly run: RunId | null;
  /** The consents that were given before its run. */
  readonly accepted?: readonly Acceptance[] | undefined;
}) {
  const t = useText();
  const [plan, setPlan] = useState<PlanView | null>(null);
  const isToCount = plan?.undoes?.undoneBy === null;
  return (
    <PlanDialog
      request={{ kind: 'undo', run, accepted: [] }}
      title={t('undo.title')}
      action={t('undo.action')}
      nothing={t(isToCount ? 'undo.nothing-left' : 'undo.nothing')}
      given={accepted}
      from={(given) => ({ kind: 'undo', run, accepted: given })}
      onPlan={setPlan}
      whenNothing={(shown, onRefused) => <CountAsUndone plan={shown} onRefused={onRefused} />}
    />
  );
}
