import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import type { PlanRequest } from '../../../shared/plan/request.ts';
import { Attention } from '../../components/attention.tsx';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { useApp } from '../../stores/use-app.ts';
import { withAcceptance } from './accepted.ts';
import { PlanReview } from './plan-review.tsx';
import { RunButton } from './run-button.tsx';
import { useFreshPlan } from './use-fresh-plan.ts';

/** A plan that needs no page of choices: Disable, Undo, a change of settings. */
export function PlanDialog({
  request,
  title,
  action,
  nothing,
  onPlan,
  onBack,
  onSetToNone,
  setToNone = [],
  onKeep,
  isWithdrawn = () => false,
  given = [],
  from,
  whenNothing,
  children,
}: {
  /** What is asked for, but for the consents that are given here. */
  readonly request: PlanRequest;
  readonly title: string;
  readonly action: string;
  /** What it means when nothing needs doing. */
  readonly nothing: string;
  /** Told of every plan that is made, for what is said of it around it. */
  readonly onPlan?: (plan: PlanView | null) => void;
  /** Goes back to where it was asked for, with all that was entered there and the consents as they are. */
  readonly onBack?: (accepted: readonly Acceptance[]) => void;
  /** Ends the mirroring of a receiver that nobody asked for, as part of the plan. */
  readonly onSetToNone?: (adapter: string) => void;
  /** Ids of the receivers that the plan sets to None so, and what takes that back. */
  readonly setToNone?: readonly string[];
  readonly onKeep?: (adapter: string) => void;
  /** Whether what a consent was about is asked for no more; asked for again, it needs another one. */
  readonly isWithdrawn?: (acceptance: Acceptance) => boolean;
  /** The consents that were given before, when coming back from its run. */
  readonly given?: readonly Acceptance[];
  /** What is come back to from a run that was not done, with the consents as they are. */
  readonly from?: (accepted: readonly Acceptance[]) => OpenDialog;
  /** What can be done where nothing needs doing. */
  readonly whenNothing?: (plan: PlanView, onRefused: (error: AppErrorShape) => void) => ReactNode;
  /** What stands before the plan. */
  readonly children?: ReactNode;
}) {
  const t = useText();
  const { ui } = useApp();
  const [accepted, setAccepted] = useState(given);
  if (accepted.some(isWithdrawn)) setAccepted(accepted.filter((each) => !isWithdrawn(each)));
  const [refused, setRefused] = useState<AppErrorShape | null>(null);
  const state = useFreshPlan({ ...request, accepted: [...accepted] });
  const { plan } = state;
  const isNothing = plan !== null && plan.steps.length === 0 && !plan.blocked;
  const end = useRef<HTMLSpanElement>(null);
  // The button that had the focus while the plan was made is gone where nothing can be run.
  useEffect(() => {
    if (isNothing && document.activeElement === document.body) end.current?.querySelector('button')?.focus();
  }, [isNothing]);
  useEffect(() => {
    onPlan?.(plan);
  }, [onPlan, plan]);
  const close = () => {
    ui.setState({ dialog: null });
  };
  return (
    <DialogFrame
      title={title}
      onClose={close}
      actions={
        <>
          {onBack === undefined ? null : (
            <Button
              onClick={() => {
                onBack(accepted);
              }}
            >
              {t('button.back')}
            </Button>
          )}
          {isNothing ? whenNothing?.(plan, setRefused) : null}
          <RunButton
            state={state}
            label={(vms) => (vms === null ? action : t('plan.shut-down-and', { vms, action }))}
            {...(from === undefined ? {} : { from: from(accepted) })}
            onRefused={setRefused}
          />
          <span ref={end}>
            <Button onClick={close}>{t(isNothing ? 'button.close' : 'button.cancel')}</Button>
          </span>
        </>
      }
    >
      {refused === null ? null : (
        <Attention>
          <ErrorBox error={refused} />
        </Attention>
      )}
      {children}
      <PlanReview
        state={state}
        nothing={nothing}
        accepted={accepted}
        {...(onSetToNone === undefined ? {} : { onSetToNone })}
        setToNone={setToNone}
        {...(onKeep === undefined ? {} : { onKeep })}
        onAccept={(acceptance, given) => {
          setRefused(null);
          setAccepted(withAcceptance(accepted, acceptance, given));
        }}
      />
    </DialogFrame>
  );
}
