import { Button, makeStyles, Subtitle2, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { useText } from '../../i18n/i18n.ts';
import { hostName, useApp, useHost, usePlace, useUi } from '../../stores/use-app.ts';
import { DETAILS_TABS, selectionOf, type DetailsTab } from '../../stores/ui-store.ts';
import { namesApart } from '../plan/told-apart.ts';
import { detailsOf, type DetailsSubject } from './details-of.ts';
import { detailsTitle } from './details-title.ts';
import { GuestTasks } from './guest-tasks.tsx';
import { MirroringTab } from './mirroring-tab.tsx';
import { NetworkingTab } from './networking-tab.tsx';
import { SummaryTab } from './summary-tab.tsx';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    height: '100%',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    '@media (max-width: 640px), (max-height: 480px)': { height: 'auto' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    minWidth: 0,
    maxHeight: '3lh',
    overflowY: 'auto',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  tabs: { flexWrap: 'wrap', flexShrink: 1, minWidth: 0 },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  message: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
});

/** What is known of the selection: the machine, its adapters, and who copies to whom. */
export function DetailsPane() {
  const t = useText();
  const styles = useStyles();
  const inventory = useHost((host) => host.inventory);
  return (
    <section className={styles.pane} aria-label={t('details.title')} data-pane="details" data-tour="details">
      {inventory === null ? (
        <span className={styles.message}>{t('details.not-read')}</span>
      ) : (
        <Details inventory={inventory} />
      )}
    </section>
  );
}

function Details({ inventory }: { readonly inventory: Inventory }) {
  const t = useText();
  const styles = useStyles();
  const panel = useId();
  const name = useHost(hostName);
  const selected = useUi((state) => state.selected);
  const current = useUi((state) => state.current);
  const place = usePlace();
  const { ui } = useApp();
  const tab = useUi((state) => state.detailsTab);
  const subject = useMemo(
    () => detailsOf(inventory, { selected, current, place }),
    [inventory, selected, current, place],
  );
  if (subject.kind === 'gone') return <Gone />;
  const title = detailsTitle(t, subject, { host: name, names: namesApart(inventory) });
  return (
    <>
      <div className={styles.head}>
        <Subtitle2 as="h2" className={styles.title} title={title}>
          {title}
        </Subtitle2>
        <TabList
          size="small"
          className={styles.tabs}
          selectedValue={tab}
          onTabSelect={(_, { value }) => {
            ui.setState({ detailsTab: DETAILS_TABS.find((each) => each === value) ?? 'summary' });
          }}
        >
          {DETAILS_TABS.map((each) => (
            <Tab key={each} id={`${panel}-${each}`} value={each} aria-controls={panel}>
              {t(`details.tab.${each}`)}
            </Tab>
          ))}
        </TabList>
      </div>
      {/* A part that scrolls has to be reachable with the keyboard. */}
      <div
        id={panel}
        role="tabpanel"
        tabIndex={0}
        aria-labelledby={`${panel}-${tab}`}
        className={styles.body}
      >
        <TabBody tab={tab} inventory={inventory} subject={subject} />
      </div>
    </>
  );
}

function TabBody({
  tab,
  inventory,
  subject,
}: {
  readonly tab: DetailsTab;
  readonly inventory: Inventory;
  readonly subject: DetailsSubject;
}) {
  switch (tab) {
    case 'summary':
      return <SummaryTab inventory={inventory} subject={subject} />;
    case 'networking':
      return <NetworkingTab inventory={inventory} subject={subject} />;
    case 'mirroring':
      return (
        <>
          <MirroringTab inventory={inventory} subject={subject} />
          <GuestTasks subject={subject} />
        </>
      );
  }
}

/** What was selected is not on the host any more: what to do now. */
function Gone() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  return (
    <div className={styles.message} role="status">
      {t('details.gone')}
      <Button
        size="small"
        onClick={() => {
          ui.setState({ ...selectionOf(null), view: 'machines' });
        }}
      >
        {t('details.to-list')}
      </Button>
    </div>
  );
}
