import { makeStyles, Spinner, Tab as TabButton, TabList, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { Broken } from '../../components/broken.tsx';
import { Splitter } from '../../components/splitter.tsx';
import { useMedia } from '../../components/use-media.ts';
import { useText } from '../../i18n/i18n.ts';
import { PANES } from '../../stores/preferences.ts';
import { TABS, type View } from '../../stores/ui-store.ts';
import { useApp, usePreferences, useUi } from '../../stores/use-app.ts';
import { ActivityView } from '../activity/activity-view.tsx';
import { DetailsPane } from '../details/details-pane.tsx';
import { MirrorList } from '../inventory/mirror-list.tsx';
import { StartView } from '../start/start-view.tsx';
import { SwitchesView } from '../switches/switches-view.tsx';

const TopologyPane = lazy(async () => ({ default: (await import('./topology-pane.tsx')).TopologyPane }));
const HelpView = lazy(async () => ({ default: (await import('../help/help-view.tsx')).HelpView }));

const useStyles = makeStyles({
  middle: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    '@media (max-width: 640px), (max-height: 480px)': { flexBasis: 'auto' },
  },
  main: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    '@media (max-width: 640px), (max-height: 480px)': { flexBasis: 'auto', minHeight: '320px' },
  },
  tabs: { flexShrink: 0, flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  view: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
  loading: { margin: 'auto' },
  details: {
    flexShrink: 0,
    minHeight: 0,
    // However high it once was made: the list keeps its room in a window that is smaller now.
    maxHeight: '50%',
    '@media (max-width: 640px), (max-height: 480px)': { height: 'auto !important', maxHeight: 'none' },
  },
});

/** The views with their tabs, and below them the details of what is selected. */
export function MiddlePane() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const view = useUi((state) => state.view);
  const closed = usePreferences((chosen) => chosen.closed);
  const hasDetails =
    !closed.includes('details') && (view === 'machines' || view === 'topology' || view === 'switches');
  const isTab = TABS.some((tab) => tab === view);
  return (
    <div className={styles.middle}>
      <section className={styles.main} data-pane="view" aria-label={t(`view.${view}`)}>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={isTab ? view : null}
          onTabSelect={(_, { value }) => {
            const tab = TABS.find((each) => each === value);
            if (tab !== undefined) ui.setState({ view: tab });
          }}
        >
          {TABS.map((tab) => (
            <TabButton key={tab} id={`tab-${tab}`} value={tab} aria-controls="view" data-tour={`tab-${tab}`}>
              {t(`tab.${tab}`)}
            </TabButton>
          ))}
        </TabList>
        <div
          id="view"
          className={styles.view}
          {...(isTab ? { role: 'tabpanel', 'aria-labelledby': `tab-${view}` } : {})}
        >
          <ErrorBoundary FallbackComponent={Broken} resetKeys={[view]}>
            <Suspense fallback={<Spinner className={styles.loading} label={t('view.loading')} />}>
              <ViewOf view={view} />
            </Suspense>
          </ErrorBoundary>
        </div>
      </section>
      {hasDetails ? <Details /> : null}
    </div>
  );
}

function ViewOf({ view }: { readonly view: View }) {
  switch (view) {
    case 'machines':
      return <MirrorList />;
    case 'switches':
      return <SwitchesView />;
    case 'topology':
      return <TopologyPane />;
    case 'activity':
      return <ActivityView />;
    case 'start':
      return <StartView />;
    case 'help':
      return <HelpView />;
  }
}

function Details() {
  const t = useText();
  const styles = useStyles();
  const { preferences } = useApp();
  const height = usePreferences((chosen) => chosen.panes.details);
  const isStacked = useMedia('(max-width: 640px), (max-height: 480px)');
  return (
    <>
      {isStacked ? null : (
        <Splitter
          label={t('pane.edge', { pane: t('pane.details') })}
          value={height}
          {...PANES.details}
          level
          after
          controls="pane-details"
          onChange={(details) => {
            preferences.choose({ panes: { ...preferences.state.getState().panes, details } });
          }}
        />
      )}
      <div id="pane-details" className={styles.details} style={{ height }}>
        <ErrorBoundary FallbackComponent={Broken}>
          <DetailsPane />
        </ErrorBoundary>
      </div>
    </>
  );
}
