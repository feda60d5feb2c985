import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { useMemo, useState, type CSSProperties } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { COLUMNS, gridColumns, listWidth } from '../../../renderer/features/inventory/columns.ts';
import { listLines } from '../../../renderer/features/inventory/list-lines.ts';
import { ListRow } from '../../../renderer/features/inventory/list-row.tsx';
import { createRowMaker } from '../../../renderer/features/inventory/mirror-rows.ts';
import { ROW_HEIGHT } from '../../../renderer/features/inventory/use-list-styles.ts';
import { i18n, startLanguage, useText } from '../../../renderer/i18n/i18n.ts';
import { createPreferences } from '../../../renderer/stores/preferences-store.ts';

/** The product's own lines, every one of them drawn: what its list would be without virtualisation. */
function PlainList({ inventory }: { readonly inventory: Inventory }) {
  const t = useText();
  const [search, setSearch] = useState('');
  const [rows] = useState(() => createRowMaker()(inventory, []));
  const { lines } = useMemo(
    () => listLines(rows, { search, place: null, mirroredOnly: false, folded: new Set() }),
    [rows, search],
  );
  const style = {
    '--list-columns': gridColumns(COLUMNS, {}, 'en'),
    minWidth: listWidth(COLUMNS, {}, 'en'),
  } as CSSProperties;
  return (
    <div data-pane="view" style={{ height: '100vh', overflow: 'auto' }}>
      <input
        data-search=""
        value={search}
        style={{ position: 'sticky', top: 0, zIndex: 3 }}
        onChange={({ target }) => {
          setSearch(target.value);
        }}
      />
      <div role="treegrid" style={style}>
        <div role="rowgroup" style={{ position: 'relative', height: lines.length * ROW_HEIGHT }}>
          {lines.map((line, index) => (
            <ListRow
              key={line.row.key}
              t={t}
              line={line}
              index={index}
              top={index * ROW_HEIGHT}
              selected={false}
              focusable={index === 0}
              columns={COLUMNS}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

const place = document.querySelector('#root');
if (place === null) throw new Error('the page has no place for the list');
await startLanguage(createPreferences(window.localStorage, 'en'));
const inventory = (await (await fetch('./inventory.json')).json()) as Inventory;
createRoot(place).render(
  <FluentProvider theme={webLightTheme}>
    <I18nextProvider i18n={i18n}>
      <PlainList inventory={inventory} />
    </I18nextProvider>
  </FluentProvider>,
);
