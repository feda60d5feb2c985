import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { HostKey } from '../../../shared/contract/host-key.ts';
import type { RunId } from '../../../shared/records/run-record.ts';
import { useText } from '../../i18n/i18n.ts';
import { recordFaultText } from '../../i18n/record-fault-text.ts';
import { hostName, useHost } from '../../stores/use-app.ts';
import { RunDetails } from './run-details.tsx';
import { RunList } from './run-list.tsx';
import { runningRun } from './running-run.ts';
import { RunningWork } from './running-work.tsx';

const useStyles = makeStyles({
  view: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    height: '100%',
    // Little room: the page scrolls as a whole.
    '@media (max-width: 640px), (max-height: 480px)': { height: 'auto' },
  },
  columns: {
    flexGrow: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(240px, 2fr) minmax(0, 3fr)',
    '@media (max-width: 800px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(120px, 2fr) minmax(0, 3fr)',
    },
    '@media (max-width: 640px), (max-height: 480px)': { gridTemplateRows: 'auto auto' },
  },
  side: {
    minHeight: 0,
    minWidth: 0,
    overflow: 'auto',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 800px)': {
      borderRight: 'none',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  main: {
    minHeight: 0,
    minWidth: 0,
    overflow: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  message: { padding: tokens.spacingHorizontalL, maxWidth: '60ch' },
  quiet: { color: tokens.colorNeutralForeground2 },
  older: { margin: 0, padding: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  damaged: { padding: tokens.spacingHorizontalM, overflowWrap: 'anywhere' },
  damagedTitle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  damagedList: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What was done on the host and what is being done: each run with its steps, its PowerShell and its read-back. */
export function ActivityView() {
  const t = useText();
  const styles = useStyles();
  const host = useHost(({ key }) => key);
  const name = useHost(hostName);
  const runs = useHost((state) => state.runs);
  const older = useHost((state) => state.olderRuns);
  const running = useHost(runningRun);
  const [choice, setChoice] = useState<{ readonly host: HostKey; readonly run: RunId | null } | null>(null);
  const chosen = useChosen(choice, host, runs[0]?.run ?? null, setChoice);
  const summary = runs.find(({ run }) => run === chosen);
  const label = t('activity.runs', { host: name });
  if (runs.length === 0) {
    return (
      <div className={styles.view}>
        <RunningWork />
        <div className={styles.message}>
          <p>{t('activity.none')}</p>
          <p className={styles.quiet}>{t('activity.none-hint')}</p>
        </div>
        <Damaged />
      </div>
    );
  }
  return (
    <div className={styles.view}>
      <RunningWork />
      <div className={styles.columns}>
        <div className={styles.side}>
          <RunList
            runs={runs}
            running={running}
            chosen={chosen}
            label={label}
            onChoose={(run) => {
              setChoice({ host, run });
            }}
          />
          {older === 0 ? null : (
            <p className={styles.older}>{t('activity.older', { count: older, shown: runs.length })}</p>
          )}
          <Damaged />
        </div>
        {/* A part that scrolls has to be reachable with the keyboard. */}
        <div className={styles.main} role="region" tabIndex={0} aria-label={t('activity.details')}>
          {summary === undefined ? (
            <p className={styles.message}>{t('activity.choose')}</p>
          ) : (
            <RunDetails key={summary.run} summary={summary} running={running} />
          )}
        </div>
      </div>
    </div>
  );
}

/** The run that is shown: the newest one at first, and from then on that one, whatever else comes. */
function useChosen(
  choice: { readonly host: HostKey; readonly run: RunId | null } | null,
  host: HostKey,
  newest: RunId | null,
  choose: (choice: { readonly host: HostKey; readonly run: RunId | null }) => void,
): RunId | null {
  if (choice?.host === host && choice.run !== null) return choice.run;
  if (newest !== null) choose({ host, run: newest });
  return newest;
}

function Damaged() {
  const t = useText();
  const styles = useStyles();
  const setAside = useHost((host) => host.setAside);
  if (setAside.length === 0) return null;
  return (
    <section className={styles.damaged}>
      <h3 className={styles.damagedTitle}>
        <WarningRegular aria-hidden />
        {t('activity.damaged', { count: setAside.length })}
      </h3>
      <ul className={styles.damagedList}>
        {setAside.map(({ name, fault }) => (
          <li key={name ?? ''}>{`${name ?? t('activity.records')}: ${recordFaultText(fault)}`}</li>
        ))}
      </ul>
    </section>
  );
}
