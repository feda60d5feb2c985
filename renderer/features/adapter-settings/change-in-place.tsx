import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp } from '../../stores/use-app.ts';
import { usePlan } from '../plan/use-plan.ts';
import { useRunInPlace } from '../plan/use-run-in-place.ts';
import { WorkView } from '../work/work-view.tsx';
import { needsReview } from './needs-review.ts';

/** After so many milliseconds a change that is not made yet is seen, and can be left. */
const SEEN_AFTER_MS = 600;

/**
 * Makes a change that was picked in a menu, unseen where it is quick: the bar with Undo says what was done.
 *
 * What needs a look is handed to the review before anything runs; a run that fails is shown.
 */
export function ChangeInPlace({
  changes,
  onReview,
}: {
  readonly changes: readonly AdapterChange[];
  readonly onReview: () => void;
}) {
  const t = useText();
  const { ui } = useApp();
  const isSlow = useSlow();
  const { plan, error, making } = usePlan({
    kind: 'change-adapters',
    changes: [...changes],
    accepted: [],
  });
  const run = useRunInPlace();
  const { work, refused, busy } = run;
  const outcome = work?.outcome ?? null;
  const isBegun = useRef(false);
  const close = () => {
    ui.setState({ dialog: null });
  };
  const goOn = useEffectEvent(() => {
    if (isBegun.current || making) return;
    if (error !== null || plan === null || plan.steps.length === 0 || needsReview(plan)) {
      onReview();
      return;
    }
    isBegun.current = true;
    void run.start(plan.token);
  });
  useEffect(() => {
    goOn();
  }, [making]);
  const end = useEffectEvent(() => {
    if (refused !== null) onReview();
    else if (outcome === 'done' || outcome === 'nothing-to-do') close();
    else if (work !== null && outcome !== null) ui.setState({ dialog: { kind: 'work', work: work.id } });
  });
  useEffect(() => {
    end();
  }, [refused, outcome]);
  if (!isSlow) return null;
  const waits = t(busy ? 'status.working' : 'plan.making');
  return (
    <DialogFrame
      title={t('adapter-settings.review', { count: changes.length })}
      onClose={close}
      actions={<Button onClick={close}>{t(busy ? 'work.close-meanwhile' : 'button.cancel')}</Button>}
    >
      {work === null ? <Spinner label={waits} /> : <WorkView work={work} />}
    </DialogFrame>
  );
}

function useSlow(): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, SEEN_AFTER_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return isSlow;
}
