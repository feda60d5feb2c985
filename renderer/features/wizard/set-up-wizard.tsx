import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp } from '../../stores/use-app.ts';
import { withAcceptance } from '../plan/accepted.ts';
import { PlanReview } from '../plan/plan-review.tsx';
import { RunButton } from '../plan/run-button.tsx';
import { usePlan } from '../plan/use-plan.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { PageList } from './page-list.tsx';
import { useTurnFocus } from './use-turn-focus.ts';
import { WatchPage } from './watch-page.tsx';
import { WherePage } from './where-page.tsx';
import {
  isChanged,
  obstacleOf,
  openedWizard,
  requestOf,
  turned,
  withoutReceiver,
  type Obstacle,
  type WizardState,
} from './wizard-state.ts';

/**
 * The set-up wizard: what to watch, where to send the copies, review; then the run's own dialog.
 *
 * Going back keeps what was entered, and leaving asks only when something would be lost.
 */
export function SetUpWizard({
  inventory,
  sources,
}: {
  readonly inventory: Inventory;
  readonly sources: readonly string[];
}) {
  const t = useText();
  const { ui } = useApp();
  const [state, setState] = useState(() => openedWizard(sources));
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [refused, setRefused] = useState<AppErrorShape | null>(null);
  const [leaving, setLeaving] = useState(false);
  const plan = usePlan(state.page === 'review' ? requestOf(state, inventory) : null);
  const page = useTurnFocus(state.page);

  const close = () => {
    ui.setState({ dialog: null });
  };
  const leave = () => {
    if (isChanged(state, sources)) setLeaving(true);
    else close();
  };
  const change = (next: WizardState) => {
    setObstacle(null);
    setRefused(null);
    setState(next);
  };
  const next = () => {
    const found = obstacleOf(state, inventory);
    if (found === null) change(turned(state, 1));
    else setObstacle(found);
  };

  return (
    <DialogFrame
      title={t('wizard.title')}
      aside={<PageList current={state.page} />}
      onClose={leave}
      actions={
        <>
          {state.page === 'watch' ? null : (
            <Button
              onClick={() => {
                change(turned(state, -1));
              }}
            >
              {t('button.back')}
            </Button>
          )}
          {state.page === 'review' ? (
            <RunButton
              state={plan}
              label={(vms) => (vms === null ? t('wizard.action') : t('wizard.shut-down-and-action', { vms }))}
              onRefused={setRefused}
            />
          ) : (
            <Button appearance="primary" onClick={next}>
              {t('button.next')}
            </Button>
          )}
          <Button onClick={leave}>{t('button.cancel')}</Button>
        </>
      }
    >
      {obstacle === null ? null : (
        <MessageBar intent="error" role="alert" layout="multiline">
          <MessageBarBody>{t(obstacle)}</MessageBarBody>
        </MessageBar>
      )}
      {refused === null ? null : <ErrorBox error={refused} />}
      <div ref={page}>
        {state.page === 'watch' ? (
          <WatchPage state={state} inventory={inventory} onChange={change} />
        ) : state.page === 'where' ? (
          <WherePage state={state} inventory={inventory} onChange={change} />
        ) : (
          <PlanReview
            state={plan}
            nothing={t('wizard.nothing')}
            accepted={state.accepted}
            onAccept={(acceptance, given) => {
              change({ ...state, accepted: withAcceptance(state.accepted, acceptance, given) });
            }}
            onSetToNone={(adapter) => {
              change(withoutReceiver(state, adapter));
            }}
          />
        )}
      </div>
      {leaving ? (
        <LeaveQuestion
          onStay={() => {
            setLeaving(false);
          }}
          onLeave={close}
        />
      ) : null}
    </DialogFrame>
  );
}
