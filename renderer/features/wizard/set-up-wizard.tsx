import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { PracticeMark } from '../../components/practice-mark.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp } from '../../stores/use-app.ts';
import { withAcceptance } from '../plan/accepted.ts';
import { PlanReview } from '../plan/plan-review.tsx';
import { RunButton } from '../plan/run-button.tsx';
import { usePlan } from '../plan/use-plan.ts';
import { LeaveQuestion } from './leave-question.tsx';
import { PageList } from './page-list.tsx';
import { WatchPage } from './watch-page.tsx';
import { WherePage } from './where-page.tsx';
import { obstacleOf, openedWizard, PAGES, requestOf, type Obstacle } from './wizard-state.ts';

const useStyles = makeStyles({
  surface: { maxWidth: 'min(960px, 96vw)', width: '96vw' },
  body: { minHeight: 'min(560px, 80vh)' },
  columns: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXL,
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

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
  const styles = useStyles();
  const { ui } = useApp();
  const [state, setState] = useState(() => openedWizard(sources));
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [refused, setRefused] = useState<AppErrorShape | null>(null);
  const [leaving, setLeaving] = useState(false);
  const plan = usePlan(state.page === 'review' ? requestOf(state, inventory) : null);

  const close = () => {
    ui.setState({ dialog: null });
  };
  const leave = () => {
    if (state.sources.length > sources.length || state.target !== null) setLeaving(true);
    else close();
  };
  const turn = (by: 1 | -1) => {
    const found = by === 1 ? obstacleOf(state, inventory) : null;
    setObstacle(found);
    setRefused(null);
    const page = PAGES[PAGES.indexOf(state.page) + by];
    if (found === null && page !== undefined) setState({ ...state, page });
  };
  const change = (next: typeof state) => {
    setObstacle(null);
    setState(next);
  };
  const shutsDown = plan.plan?.shutsDown ?? [];

  return (
    <Dialog
      open
      onOpenChange={(_, { type }) => {
        if (type === 'escapeKeyDown') leave();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{t('wizard.title')}</DialogTitle>
          <DialogContent>
            <div className={styles.columns}>
              <PageList current={state.page} />
              <div className={styles.page}>
                <PracticeMark />
                {obstacle === null ? null : (
                  <MessageBar intent="error" role="alert" layout="multiline">
                    <MessageBarBody>{t(obstacle)}</MessageBarBody>
                  </MessageBar>
                )}
                {refused === null ? null : <ErrorBox error={refused} />}
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
                  />
                )}
              </div>
            </div>
          </DialogContent>
          <DialogActions>
            {state.page === 'watch' ? null : (
              <Button
                onClick={() => {
                  turn(-1);
                }}
              >
                {t('button.back')}
              </Button>
            )}
            {state.page === 'review' ? (
              <RunButton
                state={plan}
                label={
                  shutsDown.length === 0
                    ? t('wizard.action')
                    : t('wizard.shut-down-and-action', { vms: shutsDown.join(', ') })
                }
                onRefused={setRefused}
              />
            ) : (
              <Button
                appearance="primary"
                onClick={() => {
                  turn(1);
                }}
              >
                {t('button.next')}
              </Button>
            )}
            <Button onClick={leave}>{t('button.cancel')}</Button>
          </DialogActions>
        </DialogBody>
        {leaving ? (
          <LeaveQuestion
            onStay={() => {
              setLeaving(false);
            }}
            onLeave={close}
          />
        ) : null}
      </DialogSurface>
    </Dialog>
  );
}
