import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Broken } from '../../components/broken.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useApp, useHost, useProgram } from '../../stores/use-app.ts';
import { HostPane } from '../host/host-pane.tsx';
import { HostProblems } from '../host/host-problems.tsx';
import { MirrorList } from '../inventory/mirror-list.tsx';
import { UndoBar } from '../undo/undo-bar.tsx';
import { LostBar } from './lost-bar.tsx';
import { OpenDialogs } from './open-dialogs.tsx';
import { RefusedPage } from './refused-page.tsx';
import { StatusBar } from './status-bar.tsx';
import { Toolbar } from './tool-bar.tsx';

const useStyles = makeStyles({
  window: {
    height: '100%',
    minHeight: '480px',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  panes: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
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
    maxHeight: '45vh',
    overflow: 'auto',
  },
  middle: {
    display: 'grid',
    placeItems: 'center',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  main: { minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

/** The window, as far as there is something to show of the program. */
export function Frame() {
  const t = useText();
  const styles = useStyles();
  const status = useProgram((state) => state.status);
  const loaded = useProgram(({ snapshot }) => (snapshot?.hosts.length ?? 0) > 0);
  if (status === 'refused') return <RefusedPage />;
  if (loaded) return <Window />;
  return (
    <main className={styles.middle}>
      <Spinner label={status === 'lost' ? t('link.lost') : t('link.connecting')} />
    </main>
  );
}

/** Toolbar, what stands in the way, the panes, the status bar, and the dialog that is open. */
function Window() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  useRefreshKeys();
  return (
    <div className={styles.window}>
      <Toolbar />
      <section className={styles.bars} aria-label={t('messages.title')}>
        <LostBar />
        <HostProblems />
        <UndoBar />
      </section>
      <div className={styles.panes}>
        <HostPane />
        <main className={styles.main} aria-label={t('list.title')}>
          <MirrorList />
        </main>
      </div>
      <StatusBar />
      <ErrorBoundary
        FallbackComponent={Broken}
        onReset={() => {
          ui.setState({ dialog: null });
        }}
      >
        <OpenDialogs />
      </ErrorBoundary>
    </div>
  );
}

/** F5 reads the host again, and Alt+R where a browser keeps F5 for itself. */
function useRefreshKeys(): void {
  const { refresh } = useActions();
  const key = useHost((host) => host.key);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F5' && !(event.altKey && event.code === 'KeyR')) return;
      event.preventDefault();
      void refresh(key);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [refresh, key]);
}
