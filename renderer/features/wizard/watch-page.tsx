import { Checkbox, makeStyles, SearchBox, Subtitle1, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { lastPartOf, sameId } from '../../../shared/model/ids.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { matches, mirrorRows, type MirrorRow } from '../inventory/mirror-rows.ts';
import { toldApart } from './told-apart.ts';
import { usePageStyles } from './page-styles.ts';
import { toggleSource, type WizardState } from './wizard-state.ts';

/** More than anybody reads; the search narrows them. */
const SHOWN = 200;

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    maxHeight: 'min(340px, 40vh)',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 120px) minmax(0, 130px) 112px',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalM,
    '@media (max-width: 700px)': { gridTemplateColumns: 'minmax(0, 1fr) 112px' },
  },
  label: { overflowWrap: 'anywhere' },
  extra: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    '@media (max-width: 700px)': { display: 'none' },
  },
});

/** The adapter's name, with the beginning of its id where its VM has others of that name. */
function adapterName({ vm, adapter }: MirrorRow): string {
  if (adapter === null) return '';
  const twins = vm?.adapters.filter(({ name }) => name === adapter.name) ?? [];
  return twins.length > 1 ? `${adapter.name} (${lastPartOf(adapter.id).slice(0, 8)}…)` : adapter.name;
}

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
  const page = usePageStyles();
  const [search, setSearch] = useState('');
  const adapters = useMemo(
    () => mirrorRows(inventory, []).filter(({ owner, adapter }) => owner === 'vm' && adapter !== null),
    [inventory],
  );
  const rows = adapters.filter(({ switchId }) => switchId !== null);
  const unconnected = adapters.length - rows.length;
  const isChosen = ({ key }: MirrorRow) => state.sources.some((id) => sameId(id, key));
  const nameOf = useMemo(() => toldApart(inventory), [inventory]);
  const chosen = rows.filter(isChosen);
  const found = rows.filter((row) => isChosen(row) || matches(row, search));
  // A choice is always in sight: one that is hidden would be forgotten, not undone.
  const listed = [...found.slice(SHOWN).filter(isChosen), ...found.slice(0, SHOWN)];
  return (
    <div className={page.page}>
      <Subtitle1 as="h3">{t('wizard.page.watch')}</Subtitle1>
      <p>{t('wizard.watch.text')}</p>
      <SearchBox
        className={page.search}
        aria-label={t('wizard.watch.search')}
        placeholder={t('wizard.watch.search')}
        value={search}
        onChange={(_, { value }) => {
          setSearch(value);
        }}
      />
      {found.length === 0 ? (
        <p>{t(rows.length === 0 ? 'wizard.watch.none' : 'list.none-found')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('wizard.watch.list')}>
          {listed.map((row) => (
            <li key={row.key} className={styles.item}>
              <Checkbox
                className={styles.label}
                checked={isChosen(row)}
                label={`${row.vm === null ? '' : nameOf(row.vm)} / ${adapterName(row)}`}
                onChange={() => {
                  onChange(toggleSource(state, row.key));
                }}
              />
              <span className={styles.extra} title={row.switchName ?? ''}>
                {row.switchName}
              </span>
              <span className={styles.extra}>{row.adapter?.guestAddresses[0]}</span>
              <ModeBadge mode={row.mode} />
            </li>
          ))}
        </ul>
      )}
      <p className={page.quiet} role="status">
        {t('wizard.watch.chosen', { count: chosen.length })}
      </p>
      {found.length > listed.length ? (
        <p className={page.quiet}>{t('wizard.more', { count: found.length - listed.length })}</p>
      ) : null}
      {unconnected === 0 ? null : (
        <p className={page.quiet}>{t('wizard.watch.unconnected', { count: unconnected })}</p>
      )}
    </div>
  );
}
