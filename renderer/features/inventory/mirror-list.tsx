import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost, useUi } from '../../stores/use-app.ts';
import { EmptyList } from './empty-list.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { MirrorGrid } from './mirror-grid.tsx';
import { mirrorRows, shownRows } from './mirror-rows.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
  },
  search: { width: '420px', maxWidth: '100%' },
  count: { color: tokens.colorNeutralForeground3 },
});

/** Virtual machines with their adapters and who copies to whom, or why there are none to see. */
export function MirrorList() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const inventory = useHost((host) => host.inventory);
  const ours = useHost((host) => host.ours);
  const failed = useHost(({ error, prerequisites }) => error !== null || prerequisites.length > 0);
  const hidden = useHost(({ prerequisites }) => prerequisites.some(({ code }) => code === 'no-rights'));
  const search = useUi((state) => state.search);
  const place = useUi((state) => state.place);
  const folded = useUi((state) => state.folded);
  const all = useMemo(() => mirrorRows(inventory, ours), [inventory, ours]);
  const rows = useMemo(() => shownRows(all, { search, place, folded }), [all, search, place, folded]);

  if (inventory === null) {
    return (
      <div className={styles.pane}>{failed ? <EmptyList text={t('list.not-read')} /> : <ListSkeleton />}</div>
    );
  }
  const empty = all.length === 0 ? t(hidden ? 'list.not-allowed' : 'list.no-vms') : t('list.none-found');
  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <SearchBox
          className={styles.search}
          aria-label={t('list.search')}
          placeholder={t('list.search')}
          value={search}
          onChange={(_, { value }) => {
            ui.setState({ search: value });
          }}
        />
        <span className={styles.count} role="status">
          {search === '' ? '' : t('list.found', { count: rows.length })}
        </span>
      </div>
      {rows.length === 0 ? <EmptyList text={empty} /> : <MirrorGrid rows={rows} folded={folded} />}
    </div>
  );
}
