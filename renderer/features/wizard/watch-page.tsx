import { Subtitle1 } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { Search } from '../../components/search.tsx';
import { useText } from '../../i18n/i18n.ts';
import { namesApart } from '../plan/told-apart.ts';
import { ChosenAdapters } from './chosen-adapters.tsx';
import { chosenBySwitch } from './chosen-by-switch.ts';
import { usePageStyles } from './page-styles.ts';
import { WatchList } from './watch-list.tsx';
import { watchRows, watchSections, type WatchRow } from './watch-rows.ts';

/** The first page: the adapters whose frames are to be copied. */
export function WatchPage({
  sources,
  leftOut,
  receiversLeftOut,
  inventory,
  onChoose,
  onOnly,
}: {
  readonly sources: readonly string[];
  /** How many that the wizard was opened with are on no switch, or gone. */
  readonly leftOut: number;
  /** How many Destinations the choice of a whole switch has left out. */
  readonly receiversLeftOut: number;
  readonly inventory: Inventory;
  readonly onChoose: (ids: readonly string[], chosen: boolean) => void;
  /** Chooses these and no others. */
  readonly onOnly: (ids: readonly string[]) => void;
}) {
  const t = useText();
  const page = usePageStyles();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const names = namesApart(inventory);
  const { sections, unconnected } = useMemo(() => watchSections(inventory), [inventory]);
  const rows = useMemo(() => watchRows(sections, wanted), [sections, wanted]);
  const chosen = useMemo(() => new Set(sources.map((id) => id.toLowerCase())), [sources]);
  const bySwitch = useMemo(() => chosenBySwitch(inventory, sources), [inventory, sources]);
  const choose = useCallback(
    (row: WatchRow, isChosen: boolean) => {
      onChoose(row.ids, isChosen);
    },
    [onChoose],
  );
  return (
    <div className={page.page} data-wizard-page>
      <Subtitle1 as="h3">{t('wizard.page.watch')}</Subtitle1>
      <p className={page.text}>{t('wizard.watch.text')}</p>
      {leftOut === 0 ? null : <p className={page.text}>{t('wizard.watch.left-out', { count: leftOut })}</p>}
      {receiversLeftOut === 0 ? null : (
        <p className={page.text}>{t('wizard.receivers-left-out', { count: receiversLeftOut })}</p>
      )}
      <Search
        className={page.search}
        aria-label={t('wizard.watch.search')}
        placeholder={t('wizard.watch.search')}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      {rows.length === 0 ? (
        <p className={page.text}>{t(sections.length === 0 ? 'wizard.watch.none' : 'list.none-found')}</p>
      ) : (
        <WatchList
          rows={rows}
          names={names}
          chosen={chosen}
          searching={wanted.trim() !== ''}
          onChoose={choose}
        />
      )}
      <ChosenAdapters
        chosen={bySwitch}
        names={names}
        onTakeOut={(ids) => {
          onChoose(ids, false);
        }}
        onOnly={onOnly}
      />
      {unconnected === 0 ? null : (
        <p className={page.quiet}>{t('wizard.watch.unconnected', { count: unconnected })}</p>
      )}
    </div>
  );
}
