import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ColumnTripleRegular } from '@fluentui/react-icons';
import { useMenuStyles } from '../../components/use-menu-styles.ts';
import { useText } from '../../i18n/i18n.ts';
import { Preferences } from '../../stores/preferences.ts';
import { useApp } from '../../stores/use-app.ts';
import { COLUMNS, hiding } from './columns.ts';
import { useColumns } from './use-columns.ts';

/** Which columns the list has; the name is always there. */
export function ColumnsMenu() {
  const t = useText();
  const menu = useMenuStyles();
  const { preferences } = useApp();
  const { columns, isNarrow } = useColumns();
  return (
    <Menu
      inline
      positioning={{ strategy: 'fixed', position: 'below', align: 'end' }}
      checkedValues={{ columns: [...columns] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const hidden = COLUMNS.filter((each) => each !== 'name' && !checkedItems.includes(each));
        preferences.choose(hiding(hidden, isNarrow));
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" size="small" icon={<ColumnTripleRegular />}>
          {t('list.columns')}
        </Button>
      </MenuTrigger>
      <MenuPopover className={menu.popover}>
        <MenuList>
          {COLUMNS.filter((column) => column !== 'name').map((column) => (
            <MenuItemCheckbox key={column} name="columns" value={column} persistOnClick>
              {t(`column.${column}`)}
            </MenuItemCheckbox>
          ))}
          <MenuDivider />
          <MenuItem
            onClick={() => {
              const { hiddenColumns, narrowHiddenColumns, columnWidths } = Preferences.parse({});
              preferences.choose({ hiddenColumns, narrowHiddenColumns, columnWidths });
            }}
          >
            {t('list.usual-columns')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
