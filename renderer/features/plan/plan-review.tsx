import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { findAdapter, findSwitch } from '../../../shared/model/look-up.ts';
import { copyDoubts } from '../../../shared/plan/copy-doubts.ts';
import { ErrorBox } from '../../components/error-box.tsx';
import { FindingList } from '../../components/finding-list.tsx';
import { Section } from '../../components/section.tsx';
import { dateText } from '../../i18n/date-text.ts';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { Copies } from './copies.tsx';
import { DoubtList } from './doubt-list.tsx';
import { portLabels } from './port-label.ts';
import { ScriptView } from './script-view.tsx';
import { SetToNoneList } from './set-to-none-list.tsx';
import { StepRows } from './step-rows.tsx';
import { namesApart } from './told-apart.ts';
import type { PlanState } from './use-plan.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

/** A plan before it runs: who receives, what the checks say, the steps, the script. */
export function PlanReview({
  state: { plan, error, making, again },
  nothing,
  level = 3,
  accepted,
  onAccept,
  onSetToNone,
  setToNone = [],
  onKeep,
  children,
}: {
  readonly state: PlanState;
  /** What it means when nothing needs doing. */
  readonly nothing: string;
  /** Of the headings of its parts. */
  readonly level?: 3 | 4;
  readonly accepted: readonly Acceptance[];
  readonly onAccept: (acceptance: Acceptance, accepted: boolean) => void;
  readonly onSetToNone?: (adapter: string) => void;
  /** Ids of the receivers that the plan sets to None, and what takes that back. */
  readonly setToNone?: readonly string[];
  readonly onKeep?: (adapter: string) => void;
  /** What more there is to choose; it stands before the script. */
  readonly children?: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  const inventory = useHost((host) => host.inventory);
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
  const { copies, findings, steps, blocked, purpose } = plan;
  const isSetUp = purpose === 'set-up';
  const names = namesApart(inventory);
  const nameOf = portLabels(plan, names);
  const foreign = new Set(
    findings.flatMap(({ code, target }) => (code === 'foreign-receiver' && target !== null ? [target] : [])),
  );
  return (
    <div className={styles.page} aria-busy={making}>
      <Undoes plan={plan} />
      {steps.length === 0 && !blocked ? <p className={styles.text}>{nothing}</p> : null}
      {copies.newSources.length + copies.newDestinations.length === 0 ? null : (
        <Section title={t('plan.who-receives')} level={level}>
          <p className={styles.text}>{t('plan.group')}</p>
          <Copies
            copies={copies}
            foreign={foreign}
            foreignText={t(isSetUp ? 'plan.foreign' : 'plan.foreign-change')}
            nameOf={nameOf}
            switchName={(id) => {
              const found = inventory === null ? undefined : findSwitch(inventory, id);
              return found === undefined ? id : names.virtualSwitch(found);
            }}
            level={level === 3 ? 4 : 5}
          />
          <DoubtList doubts={copyDoubts(copies)} nameOf={nameOf} />
        </Section>
      )}
      {inventory === null || onKeep === undefined ? null : (
        <SetToNoneList
          label={t(isSetUp ? 'plan.ends' : 'plan.ends-change')}
          adapters={setToNone}
          inventory={inventory}
          onKeep={onKeep}
        />
      )}
      {findings.length === 0 ? null : (
        <Section title={t('plan.checks')} level={level}>
          <FindingList
            findings={findings.map((each) => names.finding(each, nameOf))}
            accepted={accepted}
            onAccept={onAccept}
            onSetToNone={onSetToNone}
            canSetToNone={(target) =>
              inventory !== null && (findAdapter(inventory, target)?.vm ?? null) !== null
            }
          />
        </Section>
      )}
      {steps.length === 0 ? null : (
        <Section title={t('plan.steps-on', { count: steps.length, host: plan.host })} level={level}>
          <StepRows steps={steps.map(({ step }) => step)} inventory={inventory} />
        </Section>
      )}
      {children}
      <ScriptView plan={plan} />
    </div>
  );
}

/** Which run an undo takes back, and whether another has done so already. */
function Undoes({ plan: { undoes } }: { readonly plan: PlanView }) {
  const t = useText();
  const styles = useStyles();
  const purpose = useHost(({ runs }) => runs.find(({ run }) => run === undoes?.run)?.purpose ?? null);
  const name = useHost(({ runs }) => runs.find(({ run }) => run === undoes?.run)?.name ?? null);
  if (undoes === null) return null;
  const at = dateText(undoes.startedAt);
  return (
    <p className={styles.text}>
      {purpose === null ? t('plan.undoes', { at }) : t(`plan.undoes.${purpose}`, { at })}
      {name === null ? '' : ` ${t('plan.undoes-name', { name })}`}
      {undoes.undoneBy === null ? '' : ` ${t('plan.undone-already')}`}
    </p>
  );
}
