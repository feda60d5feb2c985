import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useApp } from '../../stores/use-app.ts';

/**
 * Has a run counted as undone of which nothing is left, because somebody put it all back by hand.
 *
 * Else every Undo would come to that run again. The program looks at the host once more before.
 */
export function CountAsUndone({
  plan: { token, undoes },
  onRefused,
}: {
  readonly plan: Pick<PlanView, 'token' | 'undoes'>;
  readonly onRefused: (error: AppErrorShape) => void;
}) {
  const t = useText();
  const { ui } = useApp();
  const { runPlan } = useActions();
  const [asked, setAsked] = useState(false);
  if (undoes?.undoneBy !== null) return null;
  const run = async () => {
    setAsked(true);
    const answer = await runPlan(token);
    setAsked(false);
    if (answer.ok) ui.setState({ dialog: { kind: 'work', work: answer.value.work } });
    else onRefused(answer.error);
  };
  return (
    <Button appearance="primary" disabledFocusable={asked} onClick={() => void run()}>
      {t('undo.count')}
    </Button>
  );
}
