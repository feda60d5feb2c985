import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Broken } from '../../components/broken.tsx';
import { DialogNote } from '../../components/dialog-note.ts';
import { Splitter } from '../../components/splitter.tsx';
import { STACKED, useMedia } from '../../components/use-media.ts';
import { useText } from '../../i18n/i18n.ts';
import { PANES } from '../../stores/preferences.ts';
import { useApp, usePreferences } from '../../stores/use-app.ts';
import { ActionsPane } from '../actions/actions-pane.tsx';
import { ContextMenu } from '../actions/context-menu.tsx';
import { HostPane } from '../host/host-pane.tsx';
import { HostProblems } from '../host/host-problems.tsx';
import { Tour } from '../tour/tour.tsx';
import { UndoBar } from '../undo/undo-bar.tsx';
import { FailureBar } from './failure-bar.tsx';
import { HeadRow } from './head-row.tsx';
import { LostBar } from './lost-bar.tsx';
import { MiddlePane } from './middle-pane.tsx';
import { OpenDialogs } from './open-dialogs.tsx';
import { StatusBar } from './status-bar.tsx';
import { useHeldFocus } from './use-held-focus.ts';
import { useLiveRefresh } from './use-live-refresh.ts';
import { useWindowKeys } from './use-window-keys.ts';

const useStyles = makeStyles({
  window: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
    // Little room, as at 400 %: the page scrolls as a whole instead of each of its parts.
    '@media (max-width: 640px), (max-height: 480px)': {
      height: 'auto',
      minHeight: '100%',
      gridTemplateRows: 'auto auto 1fr auto',
      alignContent: 'start',
    },
  },
  panes: {
    isolation: 'isolate',
    display: 'flex',
    minHeight: 0,
    padding: tokens.spacingHorizontalS,
    '@media (max-width: 640px)': { flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  },
  // However wide it once was made: what is in the middle keeps its room in a window that is smaller now.
  side: { flexShrink: 0, minHeight: 0, minWidth: 0, maxWidth: '30vw' },
  stacked: { maxWidth: 'none' },
  bars: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    maxHeight: '45vh',
    overflow: 'auto',
    // A bar keeps its height and the bars scroll: what is pressed together would lie over one another.
    '> *': { flexShrink: 0 },
    '@media (max-width: 640px), (max-height: 480px)': { maxHeight: 'none' },
  },
});

/** Width from which the Actions pane stands beside the others; below it, its menu does. */
const WIDE = '(min-width: 1000px)';

/** Menus, what stands in the way, the panes, the status bar, and what is open above them. */
export function AppWindow() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const isWide = useMedia(WIDE);
  const closed = usePreferences((chosen) => chosen.closed);
  const hasActions = isWide && !closed.includes('actions');
  const closeAll = () => {
    ui.setState({ dialog: null, menu: null });
  };
  return (
    <div className={styles.window}>
      <BackgroundWork />
      <HeadRow withActions={!hasActions} />
      <section className={styles.bars} aria-label={t('messages.title')}>
        <LostBar />
        <FailureBar />
        <HostProblems />
        <UndoBar />
        <Tour />
      </section>
      <main className={styles.panes}>
        <SidePane pane="hosts">
          <HostPane />
        </SidePane>
        <MiddlePane />
        {hasActions ? (
          <SidePane pane="actions" after>
            <ActionsPane />
          </SidePane>
        ) : null}
        <ErrorBoundary FallbackComponent={Broken} onReset={closeAll}>
          <ContextMenu />
        </ErrorBoundary>
      </main>
      <StatusBar />
      <ErrorBoundary FallbackComponent={Broken} onReset={closeAll}>
        <DialogNote.Provider value={<Tour inDialog />}>
          <OpenDialogs />
        </DialogNote.Provider>
      </ErrorBoundary>
    </div>
  );
}

/** A pane at the side with the edge by which its width is changed. */
function SidePane({
  pane,
  after = false,
  children,
}: {
  readonly pane: 'hosts' | 'actions';
  readonly after?: boolean;
  readonly children: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  const { preferences } = useApp();
  const width = usePreferences((chosen) => chosen.panes[pane]);
  const isStacked = useMedia(STACKED);
  const id = `pane-${pane}`;
  const edge = isStacked ? null : (
    <Splitter
      label={t('pane.edge', { pane: t(`pane.${pane}`) })}
      value={width}
      {...PANES[pane]}
      after={after}
      controls={id}
      onChange={(value) => {
        preferences.choose({ panes: { ...preferences.state.getState().panes, [pane]: value } });
      }}
    />
  );
  return (
    <>
      {after ? edge : null}
      <div
        id={id}
        className={mergeClasses(styles.side, isStacked && styles.stacked)}
        style={isStacked ? {} : { width }}
      >
        {children}
      </div>
      {after ? null : edge}
    </>
  );
}

/** What goes on without being seen: in a part of its own, so that it draws nothing else anew. */
function BackgroundWork() {
  useLiveRefresh();
  useHeldFocus();
  useWindowKeys();
  return null;
}
