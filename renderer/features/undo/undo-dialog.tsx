import { useState } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { RunId } from '../../../shared/records/run-record.ts';
import { useText } from '../../i18n/i18n.ts';
import { PlanDialog } from '../plan/plan-dialog.tsx';
import { CountAsUndone } from './count-as-undone.tsx';

/** Takes a run back, by a plan that is made and checked anew. */
export function UndoDialog({ run }: { readonly run: RunId | null }) {
  const t = useText();
  const [plan, setPlan] = useState<PlanView | null>(null);
  const isToCount = plan?.undoes?.undoneBy === null;
  return (
    <PlanDialog
      request={{ kind: 'undo', run, accepted: [] }}
      title={t('undo.title')}
      action={t('undo.action')}
      nothing={t(isToCount ? 'undo.nothing-left' : 'undo.nothing')}
      onPlan={setPlan}
      whenNothing={(shown, onRefused) => <CountAsUndone plan={shown} onRefused={onRefused} />}
    />
  );
}
