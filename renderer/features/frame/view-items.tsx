import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { PANES, THEMES, type Pane } from '../../stores/preferences.ts';
import { TABS, type Tab } from '../../stores/ui-store.ts';
import { useApp, usePreferences, useUi } from '../../stores/use-app.ts';

/** The View menu: which view and panes are shown, how large these are, and the theme. */
export function ViewItems() {
  const t = useText();
  const { ui, preferences } = useApp();
  const view = useUi((state) => state.view);
  const closed = usePreferences((chosen) => chosen.closed);
  const theme = usePreferences((chosen) => chosen.theme);
  const open = (['details', 'actions'] as const).filter((pane) => !closed.includes(pane));
  return (
    <MenuList
      checkedValues={{ view: [view], panes: open, theme: [theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'panes') {
          const away = (['details', 'actions'] as const).filter((pane) => !checkedItems.includes(pane));
          preferences.choose({ closed: away });
        }
        const tab = TABS.find((each) => name === 'view' && each === checkedItems[0]);
        if (tab !== undefined) ui.setState({ view: tab });
        const look = THEMES.find((each) => name === 'theme' && each === checkedItems[0]);
        if (look !== undefined) preferences.choose({ theme: look });
      }}
    >
      <MenuGroup>
        <MenuGroupHeader>{t('menu.views')}</MenuGroupHeader>
        {TABS.map((tab: Tab) => (
          <MenuItemRadio key={tab} name="view" value={tab}>
            {t(`tab.${tab}`)}
          </MenuItemRadio>
        ))}
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{t('menu.panes')}</MenuGroupHeader>
        <MenuItemCheckbox name="panes" value="details">
          {t('pane.details')}
        </MenuItemCheckbox>
        <MenuItemCheckbox name="panes" value="actions">
          {t('pane.actions')}
        </MenuItemCheckbox>
      </MenuGroup>
      <PaneSizes />
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{t('menu.theme')}</MenuGroupHeader>
        {THEMES.map((each) => (
          <MenuItemRadio key={each} name="theme" value={each}>
            {t(`theme.${each}`)}
          </MenuItemRadio>
        ))}
      </MenuGroup>
    </MenuList>
  );
}

const STEP = 48;

/** The sizes of the panes without drawing at their edges. */
function PaneSizes() {
  const t = useText();
  const { preferences } = useApp();
  const panes = usePreferences((chosen) => chosen.panes);
  const set = (pane: Pane, value: number) => {
    const { least, most } = PANES[pane];
    preferences.choose({ panes: { ...panes, [pane]: Math.min(most, Math.max(least, value)) } });
  };
  return (
    <Menu inline positioning={{ strategy: 'fixed', position: 'after' }}>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{t('menu.pane-sizes')}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {(Object.keys(PANES) as Pane[]).flatMap((pane) =>
            ([STEP, -STEP] as const).map((by) => (
              <MenuItem
                key={`${pane} ${String(by)}`}
                persistOnClick
                onClick={() => {
                  set(pane, panes[pane] + by);
                }}
              >
                {t(by > 0 ? 'menu.pane-larger' : 'menu.pane-smaller', { pane: t(`pane.${pane}`) })}
              </MenuItem>
            )),
          )}
          <MenuDivider />
          <MenuItem
            onClick={() => {
              const usual = {
                hosts: PANES.hosts.usual,
                actions: PANES.actions.usual,
                details: PANES.details.usual,
              };
              preferences.choose({ panes: usual });
            }}
          >
            {t('menu.panes-usual')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
