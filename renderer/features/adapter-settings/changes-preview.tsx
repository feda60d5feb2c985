import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { copyDoubts } from '../../../shared/plan/copy-doubts.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { VisuallyHidden } from '../../components/visually-hidden.tsx';
import { findingText } from '../../i18n/finding-text.ts';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { useHost } from '../../stores/use-app.ts';
import { DoubtList } from '../plan/doubt-list.tsx';
import { ScriptView } from '../plan/script-view.tsx';
import { namesApart } from '../plan/told-apart.ts';
import type { PlanState } from '../plan/use-plan.ts';
import { needsReview } from './needs-review.ts';
import { receiverSentences } from './receiver-sentences.ts';

/** Of more findings only the number is said here; the review has all of them. */
const SHOWN = 6;

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorBrandStroke1,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  line: { margin: 0 },
  review: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});

/** What applying the changes would do: the steps, who receives copies then, and the same as PowerShell. */
export function ChangesPreview({
  state: { plan, error, again },
  adapters,
}: {
  readonly state: PlanState;
  /** How many adapters the changes are about. */
  readonly adapters: number;
}) {
  const t = useText();
  const styles = useStyles();
  const names = namesApart(useHost((host) => host.inventory));
  if (error !== null) {
    return (
      <ErrorBox error={error}>
        <Button size="small" onClick={again}>
          {t('button.try-again')}
        </Button>
      </ErrorBox>
    );
  }
  return (
    <section className={styles.box} aria-label={t('adapter-settings.preview')}>
      <h4 className={styles.title}>{t('adapter-settings.applying', { count: adapters })}</h4>
      {/* Short, for it is heard at every choice; what it is about stands below. */}
      <div role="status">
        {plan === null ? (
          <Spinner size="tiny" labelPosition="after" label={t('plan.making')} />
        ) : needsReview(plan) ? (
          <p className={styles.review}>{t('adapter-settings.review-first')}</p>
        ) : plan.steps.length === 0 ? (
          t('adapter-settings.nothing')
        ) : (
          <VisuallyHidden>{t('adapter-settings.steps', { count: plan.steps.length })}</VisuallyHidden>
        )}
      </div>
      {plan === null ? null : (
        <>
          <ol className={styles.list}>
            {plan.steps.map(({ step }) => (
              <li key={step.id}>{stepText(t, names.step(step))}</li>
            ))}
          </ol>
          {receiverSentences(t, plan.copies, names).map((sentence) => (
            <p key={sentence} className={styles.line}>
              {sentence}
            </p>
          ))}
          <DoubtList doubts={copyDoubts(plan.copies)} nameOf={names.label} />
          {plan.findings.slice(0, SHOWN).map((finding) => (
            <p key={`${finding.code} ${finding.target ?? ''}`} className={styles.line}>
              {findingText(t, names.finding(finding)).message}
            </p>
          ))}
          {plan.findings.length > SHOWN ? (
            <p className={styles.line}>
              {t('adapter-settings.more-findings', { count: plan.findings.length - SHOWN })}
            </p>
          ) : null}
        </>
      )}
      {plan === null ? null : <ScriptView plan={plan} />}
    </section>
  );
}
