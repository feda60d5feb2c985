import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { useApp } from '../../stores/use-app.ts';
import type { PlanState } from './use-plan.ts';

/**
 * Runs the plan that is shown, and leads on to how it goes.
 *
 * Never greyed for an open item: pressed, it leads to that item and says so.
 */
export function RunButton({
  state: { plan, making },
  label,
  onRefused,
}: {
  readonly state: PlanState;
  readonly label: string;
  readonly onRefused: (error: AppErrorShape) => void;
}) {
  const { program, ui } = useApp();
  const [asked, setAsked] = useState(false);
  const run = async () => {
    if (plan === null || making || asked) return;
    if (plan.blocked) {
      const open = document.querySelector<HTMLElement>('[data-open-item="true"]');
      open?.scrollIntoView({ block: 'center' });
      open?.focus();
      return;
    }
    setAsked(true);
    const answer = await program.ask('plan.run', { plan: plan.token });
    setAsked(false);
    if (answer.ok) ui.setState({ dialog: { kind: 'work' } });
    else onRefused(answer.error);
  };
  if (plan === null || plan.steps.length === 0) return null;
  return (
    <Button appearance="primary" onClick={() => void run()}>
      {label}
    </Button>
  );
}
