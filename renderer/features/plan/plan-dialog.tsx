import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import type { DisableRequest, UndoRequest } from '../../../shared/plan/request.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp } from '../../stores/use-app.ts';
import { withAcceptance } from './accepted.ts';
import { PlanReview } from './plan-review.tsx';
import { RunButton } from './run-button.tsx';
import { usePlan } from './use-plan.ts';

/** A plan that needs no choices but consents: Disable, and Undo. */
export function PlanDialog({
  request,
  title,
  action,
  nothing,
}: {
  readonly request: DisableRequest | UndoRequest;
  readonly title: string;
  readonly action: string;
  readonly nothing: string;
}) {
  const t = useText();
  const { ui } = useApp();
  const [accepted, setAccepted] = useState<readonly Acceptance[]>([]);
  const [refused, setRefused] = useState<AppErrorShape | null>(null);
  const state = usePlan({ ...request, accepted: [...accepted] });
  const close = () => {
    ui.setState({ dialog: null });
  };
  return (
    <DialogFrame
      title={title}
      onClose={close}
      actions={
        <>
          <RunButton
            state={state}
            label={(vms) => (vms === null ? action : t('plan.shut-down-and', { vms, action }))}
            onRefused={setRefused}
          />
          <Button onClick={close}>{t('button.cancel')}</Button>
        </>
      }
    >
      {refused === null ? null : <ErrorBox error={refused} />}
      <PlanReview
        state={state}
        nothing={nothing}
        accepted={accepted}
        onAccept={(acceptance, given) => {
          setRefused(null);
          setAccepted(withAcceptance(accepted, acceptance, given));
        }}
      />
    </DialogFrame>
  );
}
