import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { goToOpenItem } from '../../components/open-item.ts';
import { useActions, useApp } from '../../stores/use-app.ts';
import type { PlanState } from './use-plan.ts';

// It says whole names of VMs.
const useStyles = makeStyles({ button: { maxWidth: '100%', overflowWrap: 'anywhere' } });

/**
 * Runs the plan that is shown, and leads on to how it goes.
 *
 * Never greyed for an open item: pressed, it leads to that item. What it shuts down is in its name.
 */
export function RunButton({
  state: { plan, making },
  label,
  onRefused,
}: {
  readonly state: PlanState;
  /** The button's name, with the VMs that are shut down; null where none is. */
  readonly label: (shutsDown: string | null) => string;
  readonly onRefused: (error: AppErrorShape) => void;
}) {
  const styles = useStyles();
  const { ui } = useApp();
  const { runPlan } = useActions();
  const [asked, setAsked] = useState(false);
  const run = async () => {
    if (plan === null) return;
    if (plan.blocked) {
      goToOpenItem();
      return;
    }
    setAsked(true);
    const answer = await runPlan(plan.token);
    setAsked(false);
    if (answer.ok) ui.setState({ dialog: { kind: 'work', work: answer.value.work } });
    else onRefused(answer.error);
  };
  if (plan === null || (plan.steps.length === 0 && !plan.blocked)) return null;
  const shutsDown = plan.shutsDown.length === 0 ? null : plan.shutsDown.join(', ');
  return (
    <Button
      className={styles.button}
      appearance="primary"
      disabledFocusable={making || asked}
      onClick={() => void run()}
    >
      {label(shutsDown)}
    </Button>
  );
}
