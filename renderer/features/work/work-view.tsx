import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import type { Work } from '../../../shared/contract/work.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { GuestWork } from './guest-work.tsx';
import { StepList } from './step-list.tsx';
import { WhatIsTrue } from './what-is-true.tsx';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  body: { whiteSpace: 'normal' },
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
  const { outcome, rollback } = work;
  return (
    <div className={styles.page}>
      <div role="status" aria-live="polite">
        {outcome === null ? null : (
          <MessageBar intent={INTENT[outcome]} layout="multiline">
            <MessageBarBody className={styles.body}>
              <MessageBarTitle>{t(`work.outcome.${outcome}`)}</MessageBarTitle>{' '}
              {rollback === null
                ? null
                : rollback.complete === true
                  ? t('work.taken-back')
                  : t('work.not-taken-back')}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {work.error === null || outcome === 'done' ? null : <ErrorBox error={work.error} />}
      <StepList steps={work.steps} label={t('plan.steps')} />
      {rollback === null ? null : (
        <section>
          <Subtitle2 as="h3">{t('work.taking-back')}</Subtitle2>
          {rollback.error === null ? null : <ErrorBox error={rollback.error} />}
          <StepList steps={rollback.steps} label={t('work.taking-back')} />
        </section>
      )}
      {outcome === null ? null : <WhatIsTrue />}
      {outcome === 'done' ? <GuestWork work={work} /> : null}
    </div>
  );
}
