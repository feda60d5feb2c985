import { Button, makeStyles, Skeleton, SkeletonItem, Subtitle2, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import type { ActivityView } from '../../../shared/contract/activity-view.ts';
import type { HostState, RunSummary } from '../../../shared/contract/host-state.ts';
import type { RunId } from '../../../shared/records/run-record.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { dateText } from '../../i18n/date-text.ts';
import { useText, type Text } from '../../i18n/i18n.ts';
import { hostName, useApp, useHost } from '../../stores/use-app.ts';
import type { Fact } from '../details/fact.ts';
import { FactList } from '../details/fact-list.tsx';
import { durationText, outcomeText, runTitle, wholeText } from './activity-text.ts';
import { canUndo } from './can-undo.ts';
import { RunStep } from './run-step.tsx';
import { shownOutcome, type ShownOutcome } from './shown-outcome.ts';
import { useActivity } from './use-activity.ts';

const useStyles = makeStyles({
  details: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
  title: { overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  steps: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
  },
  subheading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  skeleton: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A run on record: what it was for, how it ended, and its steps. */
export function RunDetails({
  summary,
  running,
}: {
  readonly summary: RunSummary;
  /** The run under way here; null for none. */
  readonly running: RunId | null;
}) {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const host = useHost(({ key }) => key);
  const name = useHost(hostName);
  const practice = useHost((state) => state.practice);
  const runs = useHost((state) => state.runs);
  const { view, error, retry } = useActivity(host, summary);
  const { run } = summary;
  const outcome = shownOutcome(summary, running);
  return (
    <div className={styles.details}>
      <Subtitle2 as="h3" className={styles.title}>
        {runTitle(t, summary)}
      </Subtitle2>
      <FactList facts={runFacts(t, summary, outcome, view, runs)} />
      {outcome === null ? <p className={styles.note}>{t('activity.no-end-meaning')}</p> : null}
      {outcome === 'running' ? <p className={styles.note}>{t('activity.running-meaning')}</p> : null}
      <div className={styles.actions}>
        {canUndo(summary, running) ? (
          <Button
            size="small"
            icon={<ArrowUndoRegular />}
            onClick={() => {
              ui.setState({ dialog: { kind: 'undo', run } });
            }}
          >
            {t('activity.undo')}
          </Button>
        ) : null}
        {view === null ? null : (
          <CopyButton text={wholeText(t, { name, practice }, view, outcome)} label={t('activity.copy')} />
        )}
      </div>
      {error === null ? null : (
        <ErrorBox error={error}>
          <Button size="small" onClick={retry}>
            {t('button.try-again')}
          </Button>
        </ErrorBox>
      )}
      {view === null && error === null ? <Loading /> : null}
      {view === null ? null : <Steps view={view} />}
    </div>
  );
}

function Steps({ view: { steps, cut } }: { readonly view: ActivityView }) {
  const t = useText();
  const styles = useStyles();
  const own = steps.filter(({ rollback }) => !rollback);
  const back = steps.slice(own.length);
  return (
    <>
      {cut ? <p className={styles.note}>{t('activity.cut')}</p> : null}
      {steps.length === 0 ? <p className={styles.note}>{t('activity.no-steps')}</p> : null}
      <StepRows steps={own} label={t('activity.steps')} before={0} />
      {back.length === 0 ? null : (
        <>
          <h4 className={styles.subheading}>{t('activity.taking-back-title')}</h4>
          <StepRows steps={back} label={t('activity.taking-back-title')} before={own.length} />
        </>
      )}
    </>
  );
}

function StepRows({
  steps,
  label,
  before,
}: {
  readonly steps: ActivityView['steps'];
  readonly label: string;
  /** How many steps stand above these. */
  readonly before: number;
}) {
  const styles = useStyles();
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => (
        <RunStep key={`${step.step.id} ${step.startedAt}`} step={step} number={before + index + 1} />
      ))}
    </ol>
  );
}

function Loading() {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.skeleton}>
      <span role="status" className={styles.note}>
        {t('activity.loading')}
      </span>
      <Skeleton aria-hidden className={styles.skeleton}>
        {[1, 2, 3].map((line) => (
          <SkeletonItem key={line} />
        ))}
      </Skeleton>
    </div>
  );
}

function runFacts(
  t: Text,
  summary: RunSummary,
  outcome: ShownOutcome,
  view: ActivityView | null,
  runs: HostState['runs'],
): Fact[] {
  const { run, startedAt, undoes, undoneBy } = summary;
  const took = durationText(t, startedAt, view?.endedAt ?? null);
  return [
    { label: t('activity.started'), value: dateText(startedAt) },
    { label: t('activity.outcome'), value: outcomeText(t, outcome) },
    ...(took === null ? [] : [{ label: t('activity.took'), value: took }]),
    ...(undoes === null ? [] : [{ label: t('activity.undoes'), value: otherRun(t, undoes, runs) }]),
    ...(undoneBy === null ? [] : [{ label: t('activity.undone-by'), value: otherRun(t, undoneBy, runs) }]),
    { label: t('activity.run-id'), value: run, copies: true },
  ];
}

/** Another run by when it was; one that is not in the list any more by its record's name. */
function otherRun(t: Text, run: RunId, runs: HostState['runs']): string {
  const other = runs.find((each) => each.run === run);
  return other === undefined ? run : t('activity.run-of', { at: dateText(other.startedAt) });
}
