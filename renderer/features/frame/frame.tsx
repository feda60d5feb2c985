import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, type KeyboardEvent } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useProgram, useUi } from '../../stores/use-app.ts';
import { DisableDialog } from '../disable/disable-dialog.tsx';
import { HostPane } from '../host/host-pane.tsx';
import { HostProblems } from '../host/host-problems.tsx';
import { MirrorList } from '../inventory/mirror-list.tsx';
import { UndoBar } from '../undo/undo-bar.tsx';
import { UndoDialog } from '../undo/undo-dialog.tsx';
import { SetUpWizard } from '../wizard/set-up-wizard.tsx';
import { WorkDialog } from '../work/work-dialog.tsx';
import { LostBar } from './lost-bar.tsx';
import { RefusedPage } from './refused-page.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './tool-bar.tsx';

const useStyles = makeStyles({
  window: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  panes: {
    display: 'grid',
    gridTemplateColumns: '232px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    minHeight: 0,
    '@media (max-width: 800px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto minmax(0, 1fr)',
    },
  },
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
  },
  middle: { display: 'grid', placeItems: 'center', height: '100%' },
  main: { minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

/** The window: toolbar, what stands in the way, the panes, the status bar, and the dialog that is open. */
export function Frame() {
  const t = useText();
  const styles = useStyles();
  const status = useProgram((state) => state.status);
  const loaded = useProgram(({ snapshot }) => snapshot !== null);
  const { program } = useApp();
  const key = useProgram(({ snapshot }) => snapshot?.hosts[0]?.key);

  if (status === 'refused') return <RefusedPage />;
  if (!loaded) {
    return (
      <main className={styles.middle}>
        <Spinner label={status === 'lost' ? t('link.lost') : t('link.connecting')} />
      </main>
    );
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'F5' || (event.altKey && event.key.toLowerCase() === 'r')) {
      event.preventDefault();
      if (key !== undefined) void program.ask('host.refresh', { host: key });
    }
  };
  return (
    // The window itself takes the keys that work everywhere in it.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.window} onKeyDown={onKeyDown}>
      <Toolbar />
      <div className={styles.bars}>
        <LostBar />
        <HostProblems />
        <UndoBar />
      </div>
      <div className={styles.panes}>
        <HostPane />
        <main className={styles.main} aria-label={t('list.title')}>
          <MirrorList />
        </main>
      </div>
      <StatusBar />
      <ErrorBoundary FallbackComponent={Broken}>
        <OpenDialogs />
      </ErrorBoundary>
    </div>
  );
}

function Broken({ error }: { readonly error: unknown }) {
  const t = useText();
  const { ui } = useApp();
  useEffect(
    () => () => {
      ui.setState({ dialog: null });
    },
    [ui],
  );
  const message = error instanceof Error ? error.message : String(error);
  return (
    <ErrorBox
      error={{ code: 'Internal', message: t('error.Internal'), hint: t('broken.hint'), detail: message }}
    />
  );
}

function OpenDialogs() {
  const dialog = useUi((state) => state.dialog);
  const inventory = useProgram(({ snapshot }) => snapshot?.hosts[0]?.inventory ?? null);
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'set-up':
      return inventory === null ? null : <SetUpWizard inventory={inventory} sources={dialog.sources} />;
    case 'disable':
      return <DisableDialog scope={dialog.scope} />;
    case 'undo':
      return <UndoDialog run={dialog.run} />;
    case 'work':
      return <WorkDialog />;
  }
}
