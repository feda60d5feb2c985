import { makeStyles, Spinner, Subtitle2, tokens } from '@fluentui/react-components';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { Copies } from './copies.tsx';
import { ScriptView } from './script-view.tsx';
import type { PlanState } from './use-plan.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  steps: { margin: 0, paddingInlineStart: '24px', overflowWrap: 'anywhere' },
});

/** A plan before it runs: who receives, what the checks say, the steps, the script. */
export function PlanReview({
  state: { plan, error, making },
  nothing,
  accepted,
  onAccept,
}: {
  readonly state: PlanState;
  /** What it means when nothing needs doing. */
  readonly nothing: string;
  readonly accepted: readonly Acceptance[];
  readonly onAccept: (acceptance: Acceptance, accepted: boolean) => void;
}) {
  const t = useText();
  const styles = useStyles();
  if (error !== null) return <ErrorBox error={error} />;
  if (plan === null) return <Spinner label={t('plan.making')} />;
  return (
    <div className={styles.page} aria-busy={making}>
      {plan.undoes === null ? null : (
        <p>{t('plan.undoes', { did: plan.undoes.did, at: plan.undoes.startedAt })}</p>
      )}
      {plan.copies.newSources.length + plan.copies.newDestinations.length === 0 ? null : (
        <section>
          <Subtitle2 as="h3">{t('plan.who-receives')}</Subtitle2>
          <p>{t('plan.group')}</p>
          <Copies copies={plan.copies} />
        </section>
      )}
      {plan.findings.length === 0 ? null : (
        <section>
          <Subtitle2 as="h3">{t('plan.checks')}</Subtitle2>
          <FindingList findings={plan.findings} accepted={accepted} onAccept={onAccept} />
        </section>
      )}
      {plan.steps.length === 0 ? (
        plan.blocked ? null : (
          <p>{nothing}</p>
        )
      ) : (
        <section>
          <Subtitle2 as="h3">{t('plan.steps')}</Subtitle2>
          <ol className={styles.steps}>
            {plan.steps.map(({ step }) => (
              <li key={step.id}>{stepText(t, step)}</li>
            ))}
          </ol>
        </section>
      )}
      <ScriptView plan={plan} />
    </div>
  );
}
