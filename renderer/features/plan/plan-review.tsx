import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../i18n/date-text.ts';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { useHost } from '../../stores/use-app.ts';
import { Copies } from './copies.tsx';
import { ScriptView } from './script-view.tsx';
import type { PlanState } from './use-plan.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: 'anywhere' },
});

/** A plan before it runs: who receives, what the checks say, the steps, the script. */
export function PlanReview({
  state: { plan, error, making, again },
  nothing,
  accepted,
  onAccept,
  onSetToNone,
}: {
  readonly state: PlanState;
  /** What it means when nothing needs doing. */
  readonly nothing: string;
  readonly accepted: readonly Acceptance[];
  readonly onAccept: (acceptance: Acceptance, accepted: boolean) => void;
  readonly onSetToNone?: (adapter: string) => void;
}) {
  const t = useText();
  const styles = useStyles();
  if (error !== null) {
    return (
      <ErrorBox error={error}>
        <Button size="small" onClick={again}>
          {t('button.try-again')}
        </Button>
      </ErrorBox>
    );
  }
  if (plan === null) return <Spinner label={t('plan.making')} />;
  const { copies, findings, steps, blocked } = plan;
  return (
    <div className={styles.page} aria-busy={making}>
      <Undoes plan={plan} />
      {steps.length === 0 && !blocked ? <p>{nothing}</p> : null}
      {copies.newSources.length + copies.newDestinations.length === 0 ? null : (
        <Section title={t('plan.who-receives')}>
          <p>{t('plan.group')}</p>
          <Copies copies={copies} />
        </Section>
      )}
      {findings.length === 0 ? null : (
        <Section title={t('plan.checks')}>
          <FindingList
            findings={findings}
            accepted={accepted}
            onAccept={onAccept}
            onSetToNone={onSetToNone}
          />
        </Section>
      )}
      {steps.length === 0 ? null : (
        <Section title={t('plan.steps')}>
          <ol className={styles.steps} aria-label={t('plan.steps')}>
            {steps.map(({ step }) => (
              <li key={step.id}>{stepText(t, step)}</li>
            ))}
          </ol>
        </Section>
      )}
      <ScriptView plan={plan} />
    </div>
  );
}

/** Which run an undo takes back, and whether another has done so already. */
function Undoes({ plan: { undoes } }: { readonly plan: PlanView }) {
  const t = useText();
  const purpose = useHost(({ runs }) => runs.find(({ run }) => run === undoes?.run)?.purpose ?? null);
  if (undoes === null) return null;
  const at = dateText(undoes.startedAt);
  return (
    <p>
      {purpose === null ? t('plan.undoes', { at }) : t(`plan.undoes.${purpose}`, { at })}
      {undoes.undoneBy === null ? '' : ` ${t('plan.undone-already')}`}
    </p>
  );
}
