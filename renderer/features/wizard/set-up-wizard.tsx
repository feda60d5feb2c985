import { Button, MessageBar, MessageBarBody, Subtitle1 } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { Attention } from '../../components/attention.tsx';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { WizardStart } from '../../stores/ui-store.ts';
import { useApp, useHost } from '../../stores/use-app.ts';
import type { WizardEntry } from '../../stores/wizard-entry.ts';
import { withAcceptance } from '../plan/accepted.ts';
import { PlanReview } from '../plan/plan-review.tsx';
import { RunButton } from '../plan/run-button.tsx';
import { useFreshPlan } from '../plan/use-fresh-plan.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { obstaclesOf, type Obstacle } from './obstacle-of.ts';
import { LeftOffBefore } from './left-off-before.tsx';
import { PageList } from './page-list.tsx';
import { usePageStyles } from './page-styles.ts';
import { RunNameField } from './run-name-field.tsx';
import { useLeftOff } from './use-left-off.ts';
import { useTurnFocus } from './use-turn-focus.ts';
import { WatchPage } from './watch-page.tsx';
import { WherePage } from './where-page.tsx';
import {
  isChanged,
  openedWizard,
  requestOf,
  turned,
  withoutReceiver,
  withReceiver,
  withSources,
  withTarget,
} from './wizard-state.ts';

/**
 * The set-up wizard: what to watch, where to send the copies, review; then the run's own dialog.
 *
 * Going back keeps what was entered, the way back from a run that was not done too, and leaving asks only
 * when something would be lost.
 */
export function SetUpWizard({
  inventory,
  start,
}: {
  readonly inventory: Inventory;
  readonly start: WizardStart;
}) {
  const t = useText();
  const styles = usePageStyles();
  const { ui } = useApp();
  const ours = useHost((host) => host.ours);
  const [opened] = useState(() => openedWizard(start, inventory));
  const [state, setState] = useState(start.entered ?? opened);
  /** The name as far as it has been typed to its end: a plan for every letter would be many. */
  const [called, setCalled] = useState(state.name);
  const [obstacles, setObstacles] = useState<readonly Obstacle[]>([]);
  /** How often it was tried in vain to go on: each time leads to what is missing. */
  const [tries, setTries] = useState(0);
  const [refused, setRefused] = useState<AppErrorShape | null>(null);
  const [leaving, setLeaving] = useState(false);
  const plan = useFreshPlan(
    state.page === 'review' ? requestOf({ ...state, name: called }, inventory) : null,
  );
  const isNothing = plan.plan !== null && plan.plan.steps.length === 0 && !plan.plan.blocked;
  const { place, remember } = useTurnFocus(state.page);
  const leftOff = useLeftOff(start, inventory);

  const close = () => {
    ui.setState({ dialog: null });
  };
  const leave = () => {
    if (isChanged(state, opened) && !isNothing) setLeaving(true);
    else close();
  };
  const change = useCallback((next: (before: WizardEntry) => WizardEntry) => {
    setObstacles([]);
    setRefused(null);
    setState(next);
  }, []);
  const choose = useCallback(
    (ids: readonly string[], chosen: boolean) => {
      change((before) => withSources(before, ids, chosen));
    },
    [change],
  );
  const call = useCallback(
    (name: string) => {
      change((before) => ({ ...before, name }));
    },
    [change],
  );
  /** Whether nothing keeps this page from being left; what does is said. */
  const isFree = () => {
    const found = obstaclesOf(state, inventory, ours);
    setObstacles(found);
    if (found.length > 0) setTries((before) => before + 1);
    return found.length === 0;
  };

  const above = saidAbove(obstacles);
  const pages = {
    watch: () => (
      <WatchPage
        sources={state.sources}
        leftOut={start.sources.length - opened.sources.length}
        receiversLeftOut={start.receiversLeftOut ?? 0}
        onOnly={(ids) => {
          change((before) => withSources({ ...before, sources: [] }, ids, true));
        }}
        inventory={inventory}
        onChoose={choose}
      />
    ),
    where: () => (
      <WherePage
        entry={state}
        receiversLeftOut={start.receiversLeftOut ?? 0}
        obstacles={obstacles}
        tries={tries}
        inventory={inventory}
        ours={ours}
        onChange={(switchId, target) => {
          change((before) => withTarget(before, switchId, target));
        }}
      />
    ),
    review: () => (
      <div className={styles.page}>
        <Subtitle1 as="h3">{t('wizard.page.review')}</Subtitle1>
        <LeftOffBefore vms={leftOff} inventory={inventory} plan={plan.plan} />
        <PlanReview
          state={plan}
          level={4}
          nothing={t('wizard.nothing')}
          accepted={state.accepted}
          onAccept={(acceptance, given) => {
            change((before) => ({ ...before, accepted: withAcceptance(before.accepted, acceptance, given) }));
          }}
          onSetToNone={(adapter) => {
            change((before) => withoutReceiver(before, adapter));
          }}
          setToNone={state.setToNone}
          onKeep={(adapter) => {
            change((before) => withReceiver(before, adapter));
          }}
        >
          <RunNameField name={state.name} tries={tries} onChange={call} onSettle={setCalled} />
        </PlanReview>
      </div>
    ),
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
                change((before) => turned(before, -1));
              }}
            >
              {t('button.back')}
            </Button>
          )}
          {state.page === 'review' ? (
            <RunButton
              state={plan}
              label={(vms) => (vms === null ? t('wizard.action') : t('wizard.shut-down-and-action', { vms }))}
              from={{ kind: 'set-up', ...start, entered: state, leftOff }}
              before={isFree}
              onRefused={setRefused}
            />
          ) : (
            <Button
              appearance="primary"
              onClick={() => {
                if (!isFree()) return;
                remember();
                change((before) => turned(before, 1));
              }}
            >
              {t('button.next')}
            </Button>
          )}
          <Button onClick={leave}>{t(isNothing ? 'button.close' : 'button.cancel')}</Button>
        </>
      }
    >
      {above === null ? null : (
        <Attention key={tries}>
          <MessageBar intent="error" role="alert" layout="multiline">
            <MessageBarBody className={styles.text}>{t(above)}</MessageBarBody>
          </MessageBar>
        </Attention>
      )}
      {refused === null ? null : (
        <Attention>
          <ErrorBox error={refused} />
        </Attention>
      )}
      <div ref={place} data-tour={`wizard-${state.page}`}>
        {pages[state.page]()}
      </div>
      {leaving ? (
        <LeaveQuestion
          hasRun={start.entered !== undefined}
          onStay={() => {
            setLeaving(false);
          }}
          onLeave={close}
        />
      ) : null}
    </DialogFrame>
  );
}

/** What is said above the page: what is not of one field, or of one part of it. */
function saidAbove([obstacle]: readonly Obstacle[]) {
  if (obstacle?.switchId !== null) return null;
  const { text } = obstacle;
  return text === 'wizard.run-name.long' || text === 'wizard.run-name.line' ? null : text;
}
