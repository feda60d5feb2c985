import { makeStyles, MessageBar, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { Work } from '../../../shared/contract/work.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { Section } from '../../components/section.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { MessageText } from '../../components/message-text.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { useHost } from '../../stores/use-app.ts';
import { GuestChecklist } from './guest-checklist.tsx';
import { receiversOf } from './guest-cards.ts';
import { namesApart } from '../plan/told-apart.ts';
import { LeftOff } from './left-off-bar.tsx';
import { isOnlyGoingOff } from './left-off.ts';
import { meaningOf } from './meaning-of.ts';
import { progressOf } from './progress.ts';
import { StepList } from './step-list.tsx';
import { WhatIsTrue } from './what-is-true.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const INTENT = {
  done: 'success',
  'nothing-to-do': 'success',
  failed: 'error',
  cancelled: 'warning',
  unknown: 'warning',
} as const;

/** A run: its steps as they go, then how it ended, what was read back, and what is left to do in the guest. */
export function WorkView({ work }: { readonly work: Work }) {
  const t = useText();
  const styles = useStyles();
  const { outcome, rollback, error } = work;
  const fault = rollback === null || isOnlyGoingOff(rollback) ? null : rollback.error;
  return (
    <div className={styles.page}>
      <div role="status">
        {outcome === null ? <Spoken work={work} /> : <Ended work={work} outcome={outcome} />}
      </div>
      {error === null || outcome === 'done' || outcome === null || error.code === 'Cancelled' ? null : (
        <ErrorBox error={error} />
      )}
      <StepList steps={work.steps} label={t('plan.steps')} />
      <LeftOff work={work} />
      {rollback === null || (rollback.steps.length === 0 && fault === null) ? null : (
        <Section title={t('work.taking-back')}>
          {fault === null ? null : <ErrorBox error={fault} />}
          <StepList steps={rollback.steps} label={t('work.taking-back')} />
        </Section>
      )}
      {outcome === null ? null : <WhatIsTrue />}
      {outcome === 'done' ? receiversOf(work).map((id) => <GuestChecklist key={id} adapter={id} />) : null}
    </div>
  );
}

/** The step that runs, for those who hear the screen: told once a step, when nothing else is said. */
function Spoken({ work }: { readonly work: Work }) {
  const t = useText();
  const names = namesApart(useHost((host) => host.inventory));
  const { running, number, of } = progressOf(work);
  if (running === null) return null;
  return (
    <VisuallyHidden>
      {t('status.step', { step: stepText(t, names.step(running.step)), number, of })}
    </VisuallyHidden>
  );
}

function Ended({ work, outcome }: { readonly work: Work; readonly outcome: NonNullable<Work['outcome']> }) {
  const t = useText();
  return (
    <MessageBar intent={INTENT[outcome]} layout="multiline">
      <MessageText>
        <MessageBarTitle>{t(`work.outcome.${outcome}`)}</MessageBarTitle> {t(meaningOf(work, outcome))}
      </MessageText>
    </MessageBar>
  );
}
