import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { i18n, useText } from '../../i18n/i18n.ts';
import { useActions, useApp, useHost, usePlace, useUi } from '../../stores/use-app.ts';
import { EmptyList } from './empty-list.tsx';
import { listLines, placesOf } from './list-lines.ts';
import { HiddenSelection } from './hidden-selection.tsx';
import { ListHead } from './list-head.tsx';
import { ListSkeleton } from './list-skeleton.tsx';
import { MirrorGrid } from './mirror-grid.tsx';
import { createRowMaker } from './mirror-rows.ts';
import { sortText } from './row-text.ts';
import { sortRows } from './sort-rows.ts';
import { UnreadLine } from './unread-line.tsx';
import { useSort } from './use-columns.ts';
import { whyNoMachines } from './why-no-machines.ts';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
  },
});

/** Virtual machines with their adapters and who copies to whom, or why there are none to see. */
export function MirrorList() {
  const t = useText();
  const styles = useStyles();
  const inventory = useHost((host) => host.inventory);
  const ours = useHost((host) => host.ours);
  const failed = useHost(({ error, prerequisites }) => error !== null || prerequisites.length > 0);
  const search = useUi((state) => state.search);
  const place = usePlace();
  const mirroredOnly = useUi((state) => state.mirroredOnly);
  const folded = useUi((state) => state.folded);
  const sort = useSort();
  const { language } = i18n;
  const [makeRows] = useState(createRowMaker);
  const rows = useMemo(() => makeRows(inventory, ours), [makeRows, inventory, ours]);
  const sorted = useMemo(
    () => sortRows(rows, sort, (row, column) => sortText(t, row, column), language),
    [rows, sort, t, language],
  );
  const total = useMemo(() => rows.filter(({ adapter }) => adapter !== null).length, [rows]);
  const keys = useMemo(() => new Set(rows.flatMap(({ key, vm }) => [key, vm?.id ?? key])), [rows]);
  const isThere = useCallback((key: string) => keys.has(key), [keys]);
  const { lines, adapters, vms } = useMemo(
    () => listLines(sorted, { search, place, mirroredOnly, folded }),
    [sorted, search, place, mirroredOnly, folded],
  );
  const places = useMemo(() => placesOf(lines), [lines]);

  if (inventory === null) {
    return (
      <div className={styles.pane}>{failed ? <EmptyList text={t('list.not-read')} /> : <ListSkeleton />}</div>
    );
  }
  const number = new Intl.NumberFormat(language);
  const isNarrowed = search.trim() !== '' || place !== null || mirroredOnly;
  const found = isNarrowed
    ? t('list.found', {
        count: total,
        found: number.format(adapters),
        all: number.format(total),
        vms: t('list.vms', { count: vms, number: number.format(vms) }),
      })
    : '';
  return (
    <div className={styles.pane} data-list="" data-tour="list">
      {rows.length === 0 ? (
        <NoMachines />
      ) : (
        <>
          <ListHead found={found}>
            {isNarrowed ? <HiddenSelection isThere={isThere} places={places} /> : null}
          </ListHead>
          {lines.length === 0 ? (
            <NoneFound />
          ) : (
            <MirrorGrid lines={lines} places={places} isThere={isThere} />
          )}
        </>
      )}
      <UnreadLine unread={inventory.unread} />
    </div>
  );
}

function NoMachines() {
  const t = useText();
  const { ui } = useApp();
  const { refresh } = useActions();
  const key = useHost((host) => host.key);
  const practice = useHost((host) => host.practice);
  const why = useHost(whyNoMachines);
  return (
    <EmptyList text={t(`list.${why}`)}>
      <Button size="small" onClick={() => void refresh(key)}>
        {t('action.read-again')}
      </Button>
      {practice ? null : (
        <Button
          size="small"
          onClick={() => {
            ui.setState({ view: 'start' });
          }}
        >
          {t('list.try-practice')}
        </Button>
      )}
    </EmptyList>
  );
}

function NoneFound() {
  const t = useText();
  const { ui } = useApp();
  return (
    <EmptyList text={t('list.none-left')}>
      <Button
        size="small"
        onClick={() => {
          ui.setState({ search: '', place: null, mirroredOnly: false });
          document.querySelector<HTMLElement>('[data-search]')?.focus();
        }}
      >
        {t('list.clear-search')}
      </Button>
    </EmptyList>
  );
}
