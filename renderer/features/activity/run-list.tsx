import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { RunSummary } from '../../../shared/contract/host-state.ts';
import type { RunId } from '../../../shared/records/run-record.ts';
import { dateText } from '../../i18n/date-text.ts';
import { useText } from '../../i18n/i18n.ts';
import { ageText, outcomeText, runTitle } from './activity-text.ts';
import { OutcomeIcon } from './outcome-icon.tsx';
import { shownOutcome, type ShownOutcome } from './shown-outcome.ts';
import { useNow } from './use-now.ts';

const useStyles = makeStyles({
  run: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    cursor: 'default',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  title: {
    display: 'block',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  line: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The runs on record, the newest first; one tab stop, with the keys of a list. */
export function RunList({
  runs,
  running,
  chosen,
  label,
  onChoose,
}: {
  readonly runs: readonly RunSummary[];
  /** The run under way here; null for none. */
  readonly running: RunId | null;
  readonly chosen: RunId | null;
  readonly label: string;
  readonly onChoose: (run: RunId) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  const now = useNow();
  const at = Math.max(
    0,
    runs.findIndex(({ run }) => run === chosen),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: runs.length - 1 }[event.key];
    const next = to === undefined ? undefined : runs[to];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.run);
    list.current?.querySelector<HTMLElement>(`[data-run="${next.run}"]`)?.focus();
  };
  return (
    <div ref={list} role="listbox" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      {runs.map((summary, index) => (
        <RunOption
          key={summary.run}
          summary={summary}
          outcome={shownOutcome(summary, running)}
          now={now}
          chosen={summary.run === chosen}
          focusable={index === at}
          onChoose={onChoose}
        />
      ))}
    </div>
  );
}

function RunOption({
  summary,
  outcome,
  now,
  chosen,
  focusable,
  onChoose,
}: {
  readonly summary: RunSummary;
  readonly outcome: ShownOutcome;
  readonly now: number;
  readonly chosen: boolean;
  readonly focusable: boolean;
  readonly onChoose: (run: RunId) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const { run, startedAt, steps, undoneBy } = summary;
  const facts = [
    outcomeText(t, outcome),
    t('activity.steps-count', { count: steps }),
    ...(undoneBy === null ? [] : [t('activity.taken-back')]),
  ];
  return (
    // The keys of the list are taken by the list itself.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      aria-selected={chosen}
      tabIndex={focusable ? 0 : -1}
      data-run={run}
      className={mergeClasses(styles.run, chosen && styles.chosen)}
      onClick={() => {
        onChoose(run);
      }}
    >
      <OutcomeIcon outcome={outcome} />
      <span>
        <span className={styles.title}>{runTitle(t, summary)}</span>
        <span className={styles.line}>{[dateText(startedAt), ageText(startedAt, now)].join(' · ')}</span>
        <span className={styles.line}>{facts.join(' · ')}</span>
      </span>
    </div>
  );
}
