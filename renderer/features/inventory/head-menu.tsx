import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import { useRef } from 'react';
import { useMenuStyles } from '../../components/use-menu-styles.ts';
import { useText } from '../../i18n/i18n.ts';
import { WIDTH_STEP, type Column } from './columns.ts';
import type { Sort } from './sort-rows.ts';
import type { ColumnChoices } from './use-columns.ts';

const ORDERS = ['ascending', 'descending', 'host'] as const;

/** A column's menu: its order, its width without any drawing, and putting it away. */
export function HeadMenu({
  column,
  head,
  sort,
  choices,
  onClose,
}: {
  readonly column: Column;
  /** The column's head, below which the menu opens and to which the focus goes back. */
  readonly head: HTMLElement;
  readonly sort: Sort | null;
  readonly choices: ColumnChoices;
  readonly onClose: () => void;
}) {
  const t = useText();
  const menu = useMenuStyles();
  const back = useRef('button');
  const widen = (by: number) => {
    choices.setWidth(column, head.getBoundingClientRect().width + by);
  };
  return (
    <Menu
      open
      inline
      positioning={{ target: head, position: 'below', align: 'start', strategy: 'fixed' }}
      checkedValues={{ order: [sort?.column === column ? sort.direction : sort === null ? 'host' : ''] }}
      onOpenChange={(_, { open }) => {
        if (open) return;
        onClose();
        setTimeout(() => head.querySelector<HTMLElement>(back.current)?.focus());
      }}
    >
      <MenuPopover className={menu.popover}>
        <MenuList aria-label={t('list.column-menu', { column: t(`column.${column}`) })}>
          {ORDERS.map((order) => (
            <MenuItemRadio
              key={order}
              name="order"
              value={order}
              onClick={() => {
                choices.sort(order === 'host' ? null : { column, direction: order });
              }}
            >
              {t(`list.order-${order}`)}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem
            persistOnClick
            onClick={() => {
              widen(WIDTH_STEP);
            }}
          >
            {t('list.wider')}
          </MenuItem>
          <MenuItem
            persistOnClick
            onClick={() => {
              widen(-WIDTH_STEP);
            }}
          >
            {t('list.narrower')}
          </MenuItem>
          <MenuItem
            onClick={() => {
              choices.fit(column);
            }}
          >
            {t('list.fit')}
          </MenuItem>
          <MenuItem
            onClick={() => {
              back.current = '[role="separator"]';
            }}
          >
            {t('list.width-by-keys')}
          </MenuItem>
          <MenuDivider />
          {column === 'name' ? (
            <>
              <MenuItem onClick={choices.foldAll}>{t('list.fold-all')}</MenuItem>
              <MenuItem onClick={choices.unfoldAll}>{t('list.unfold-all')}</MenuItem>
            </>
          ) : (
            <MenuItem
              onClick={() => {
                choices.hide(column);
              }}
            >
              {t('list.hide-column')}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
