import type { RunId } from '../../../shared/records/run-record.ts';
import { useText } from '../../i18n/i18n.ts';
import { PlanDialog } from '../plan/plan-dialog.tsx';

/** Takes a run back, by a plan that is made and checked anew. */
export function UndoDialog({ run }: { readonly run: RunId | null }) {
  const t = useText();
  return (
    <PlanDialog
      request={{ kind: 'undo', run, accepted: [] }}
      title={t('undo.title')}
      action={t('undo.action')}
      nothing={t('undo.nothing')}
    />
  );
}
