import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { blocksRun } from '../../../shared/checks/blocks-run.ts';
import { goToOpenItem } from '../../components/open-item.ts';
import { useText } from '../../i18n/i18n.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { useActions, useApp, useHost } from '../../stores/use-app.ts';
import { samePlan } from './same-plan.ts';
import { shutdownsOf } from './shutdowns.ts';
import { namesApart } from './told-apart.ts';
import type { PlanState } from './use-plan.ts';

// They say whole names of VMs.
const useStyles = makeStyles({
  button: { maxWidth: '100%', overflowWrap: 'anywhere' },
  said: { alignSelf: 'center', minWidth: 0, overflowWrap: 'anywhere', ':empty': { display: 'none' } },
});

/** Why what was pressed does not run. */
type WhyNot = 'plan.another' | 'plan.open-item';

/** What was pressed while the plan was being made anew, over which plan. */
interface Pressed {
  readonly over: PlanView;
  readonly byHand: boolean;
}

/**
 * Runs the plan that is shown, and leads on to how it goes.
 *
 * Never greyed for an open item: pressed, it leads to that item. What it shuts down is in its name, and
 * beside it is the way for those who shut it down themselves. Pressed while the plan is made again, it
 * runs the new one only if that asks for the very same consent, and says so where it does not.
 */
export function RunButton({
  state: { plan, making, error, again },
  label,
  from,
  before,
  onRefused,
}: {
  readonly state: PlanState;
  /** The button's name, with the VMs that are shut down; null where none is. */
  readonly label: (shutsDown: string | null) => string;
  /** What is come back to from a run that was not done; the dialog that is open where nothing is said. */
  readonly from?: OpenDialog;
  /** Asked before anything runs; false keeps it from running, the reason being shown elsewhere. */
  readonly before?: (() => boolean) | undefined;
  /** Told why a run was refused, and null when another is asked for. */
  readonly onRefused: (error: AppErrorShape | null) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const { runPlan } = useActions();
  const names = namesApart(useHost((host) => host.inventory));
  const [asked, setAsked] = useState(false);
  const [why, setWhy] = useState<WhyNot | null>(null);
  const pressed = useRef<Pressed | null>(null);
  const run = async (chosen: PlanView, byHand: boolean) => {
    if (chosen.findings.some((finding) => blocksRun(finding, { byHand }))) {
      setWhy(goToOpenItem() ? 'plan.open-item' : null);
      return;
    }
    setAsked(true);
    onRefused(null);
    const answer = await runPlan(chosen.token, byHand);
    setAsked(false);
    if (answer.ok) {
      const { work } = answer.value;
      const back = from ?? ui.getState().dialog;
      ui.setState({ dialog: { kind: 'work', work }, begun: back === null ? null : { work, from: back } });
      return;
    }
    onRefused(answer.error);
    // A plan that was refused once is refused for ever: the next press is for another.
    again();
  };
  const press = (byHand: boolean) => {
    setWhy(null);
    if (plan === null || before?.() === false) return;
    if (making) pressed.current = { over: plan, byHand };
    else void run(plan, byHand);
  };
  const wait = useRef(run);
  useEffect(() => {
    wait.current = run;
  });
  useEffect(() => {
    const before = pressed.current;
    if (before === null || making) return;
    pressed.current = null;
    if (plan !== null && samePlan(plan, before.over)) void wait.current(plan, before.byHand);
    else setWhy('plan.another');
  }, [making, plan]);

  if (error !== null || (plan !== null && plan.steps.length === 0 && !plan.blocked)) return null;
  const shutsDown = plan === null ? null : shutdownsOf(plan, names);
  const isBusy = plan === null || asked;
  return (
    <>
      <span role="status" className={styles.said}>
        {why === null || making || (why === 'plan.open-item' && plan?.blocked === false) ? null : t(why)}
      </span>
      {shutsDown === null ? null : (
        <Button
          className={styles.button}
          disabledFocusable={isBusy}
          onClick={() => {
            press(true);
          }}
        >
          {t('plan.by-hand', { count: plan?.shutsDown.length ?? 1 })}
        </Button>
      )}
      <Button
        className={styles.button}
        appearance="primary"
        data-tour="run"
        disabledFocusable={isBusy}
        onClick={() => {
          press(false);
        }}
      >
        {label(shutsDown)}
      </Button>
    </>
  );
}
