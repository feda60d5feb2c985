import { Checkbox, makeStyles, SearchBox, Subtitle1, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { sameId } from '../../../shared/model/ids.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { matches, mirrorRows, type MirrorRow } from '../inventory/mirror-rows.ts';
import { toggleSource, type WizardState } from './wizard-state.ts';

/** More than anybody reads; the search narrows them. */
const SHOWN = 200;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    maxHeight: '340px',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  label: { overflowWrap: 'anywhere', flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The first page: the adapters whose frames are to be copied. */
export function WatchPage({
  state,
  inventory,
  onChange,
}: {
  readonly state: WizardState;
  readonly inventory: Inventory;
  readonly onChange: (next: WizardState) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const rows = useMemo(
    () =>
      mirrorRows({ inventory, ours: [] }).filter(
        ({ owner, switchId }) => owner === 'vm' && switchId !== null,
      ),
    [inventory],
  );
  const chosen = (row: MirrorRow) => state.sources.some((id) => sameId(id, row.key));
  const found = rows.filter((row) => chosen(row) || matches(row, search));
  const unconnected = useMemo(
    () =>
      mirrorRows({ inventory, ours: [] }).filter(({ owner, switchId }) => owner === 'vm' && switchId === null)
        .length,
    [inventory],
  );
  return (
    <>
      <Subtitle1 as="h2">{t('wizard.page.watch')}</Subtitle1>
      <span>{t('wizard.watch.text')}</span>
      <SearchBox
        aria-label={t('wizard.watch.search')}
        placeholder={t('wizard.watch.search')}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      <ul className={styles.list} aria-label={t('wizard.watch.list')}>
        {found.slice(0, SHOWN).map((row) => (
          <li key={row.key} className={styles.item}>
            <Checkbox
              className={styles.label}
              checked={chosen(row)}
              label={`${row.vm?.name ?? ''} / ${row.adapter?.name ?? ''}`}
              onChange={() => {
                onChange(toggleSource(state, row.key));
              }}
            />
            <span className={styles.quiet}>{row.switchName}</span>
            <ModeBadge mode={row.mode} />
          </li>
        ))}
      </ul>
      {found.length > SHOWN ? (
        <span className={styles.quiet}>{t('wizard.watch.more', { count: found.length - SHOWN })}</span>
      ) : null}
      {found.length === 0 ? <span>{t('list.none-found')}</span> : null}
      {unconnected === 0 ? null : (
        <span className={styles.quiet}>{t('wizard.watch.unconnected', { count: unconnected })}</span>
      )}
    </>
  );
}
