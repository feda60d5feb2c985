import { makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import { BranchForkRegular, ServerRegular } from '@fluentui/react-icons';
import { useMemo, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { hostName, useApp, useHost, useUi } from '../../stores/use-app.ts';
import { countsBySwitch, type ModeCounts } from '../inventory/mirror-counts.ts';

const useStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    overflow: 'auto',
    '@media (max-width: 800px)': { maxHeight: '140px' },
  },
  title: { display: 'block', padding: tokens.spacingHorizontalS },
  tree: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    minHeight: '32px',
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: { paddingInlineStart: tokens.spacingHorizontalXXL },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  name: { overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

const NONE: ModeCounts = { sources: 0, destinations: 0 };

/** The host and its switches, with how many Sources and Destinations each has; choosing one narrows the list. */
export function HostPane() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const name = useHost(hostName);
  const inventory = useHost((host) => host.inventory);
  const place = useUi((state) => state.place);
  const tree = useRef<HTMLDivElement>(null);
  const counts = useMemo(() => (inventory === null ? null : countsBySwitch(inventory)), [inventory]);
  const switches = inventory?.switches ?? [];
  const choose = (id: string | null) => {
    ui.setState({ place: id });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role="treeitem"]') ?? [])];
    const at = items.findIndex((item) => item === event.target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, ArrowLeft: 0, Home: 0, End: items.length - 1 }[
      event.key
    ];
    const item = next === undefined ? undefined : items[next];
    if (item === undefined) return;
    event.preventDefault();
    item.focus();
    item.click();
  };

  const item = (
    id: string | null,
    level: 1 | 2,
    texts: { name: string; count: string; says: string },
    icon: ReactNode,
  ) => (
    // The keys of the tree are taken by the tree itself.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      key={id}
      role="treeitem"
      aria-level={level}
      aria-selected={place === id}
      aria-label={`${texts.name}, ${texts.says}`}
      {...(level === 1 ? { 'aria-expanded': true } : {})}
      tabIndex={place === id ? 0 : -1}
      title={`${texts.name}, ${texts.says}`}
      className={mergeClasses(styles.item, level === 2 && styles.inner, place === id && styles.chosen)}
      onClick={() => {
        choose(id);
      }}
    >
      {icon}
      <span className={styles.name}>{texts.name}</span>
      <span className={styles.count}>{texts.count}</span>
    </div>
  );
  const vms = inventory === null ? '' : t('hosts.vms', { count: inventory.virtualMachines.length });
  return (
    <nav className={styles.pane} aria-label={t('hosts.title')}>
      <Subtitle2 as="h2" className={styles.title}>
        {t('hosts.title')}
      </Subtitle2>
      <div
        ref={tree}
        role="tree"
        tabIndex={-1}
        aria-label={t('hosts.title')}
        className={styles.tree}
        onKeyDown={onKeyDown}
      >
        {item(null, 1, { name, count: vms, says: vms }, <ServerRegular fontSize={20} />)}
        {switches.map(({ id, name: called, type }) => {
          const { sources, destinations } = counts?.get(id.toLowerCase()) ?? NONE;
          const says = [
            t(`switch.${type}`),
            t('hosts.sources', { count: sources }),
            t('hosts.destinations', { count: destinations }),
          ].join(', ');
          const count = sources + destinations === 0 ? '–' : t('hosts.counts', { sources, destinations });
          return item(id, 2, { name: called, count, says }, <BranchForkRegular fontSize={20} />);
        })}
      </div>
    </nav>
  );
}
