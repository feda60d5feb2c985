import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { comeIntoSight } from '../../components/give-focus.ts';
import { useText } from '../../i18n/i18n.ts';
import { useApp } from '../../stores/use-app.ts';
import { actionGroups } from '../actions/action-groups.tsx';
import { ActionMenuItems } from '../actions/action-menu-items.tsx';
import { modeGroup } from '../actions/mode-group.tsx';
import { useActionMaking } from '../actions/use-action-making.ts';
import { useRestart } from '../host/use-restart.ts';
import { CopyDiagnostics } from './copy-diagnostics.tsx';
import { ViewItems } from './view-items.tsx';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXXS },
  button: { minWidth: 'auto', fontWeight: tokens.fontWeightRegular },
});

const MENUS = ['file', 'action', 'view', 'help'] as const;
type MenuName = (typeof MENUS)[number];

/**
 * The menus of the window: File, Action, View, Help.
 *
 * One tab stop; Alt or F10 leads to it. With a menu open, the arrows to the sides open the next one.
 */
export function MenuBar() {
  const t = useText();
  const styles = useStyles();
  const [open, setOpen] = useState<MenuName | null>(null);
  const bar = useRef<HTMLDivElement>(null);
  const arrows = useArrowNavigationGroup({ axis: 'horizontal', circular: true });
  const turn = (from: MenuName, by: 1 | -1) => {
    const next = MENUS[(MENUS.indexOf(from) + by + MENUS.length) % MENUS.length] ?? from;
    setOpen(next);
    bar.current?.querySelector<HTMLElement>(`[data-menu="${next}"]`)?.focus();
  };
  const items: Readonly<Record<MenuName, ReactNode>> = {
    file: <FileItems />,
    action: <ActionItems />,
    view: <ViewItems />,
    help: <HelpItems />,
  };
  return (
    <div
      ref={bar}
      role="menubar"
      aria-label={t('menu.bar')}
      data-pane="menu"
      className={styles.bar}
      {...arrows}
    >
      {MENUS.map((name) => (
        <Menu
          key={name}
          inline
          positioning={{ strategy: 'fixed' }}
          open={open === name}
          onOpenChange={(_, { open: isOpen }) => {
            setOpen((now) => (isOpen ? name : now === name ? null : now));
          }}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button
              role="menuitem"
              appearance="subtle"
              size="small"
              data-menu={name}
              onFocus={comeIntoSight}
              className={styles.button}
            >
              {t(`menu.${name}`)}
            </Button>
          </MenuTrigger>
          <MenuPopover
            onKeyDown={(event: KeyboardEvent) => {
              const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key] as 1 | -1 | undefined;
              // A submenu takes its own arrows before they come here.
              if (by === undefined || event.isDefaultPrevented()) return;
              event.preventDefault();
              turn(name, by);
            }}
          >
            {items[name]}
          </MenuPopover>
        </Menu>
      ))}
    </div>
  );
}

function FileItems() {
  const t = useText();
  const { ui } = useApp();
  const restart = useRestart();
  return (
    <MenuList>
      <MenuItem
        onClick={() => {
          ui.setState({ dialog: { kind: 'settings' } });
        }}
      >
        {t('menu.settings')}
      </MenuItem>
      <CopyDiagnostics />
      {restart !== null ? (
        <MenuItem onClick={restart}>{t('action.restart-as-administrator')}</MenuItem>
      ) : null}
    </MenuList>
  );
}

function ActionItems() {
  const making = useActionMaking();
  const mode = modeGroup(making);
  const checked = mode?.actions.find((each) => each.checked === true);
  const groups = [...actionGroups(making), ...(mode === null ? [] : [mode])];
  return (
    <MenuList checkedValues={{ mode: checked === undefined ? [] : [checked.id] }}>
      <ActionMenuItems groups={groups} />
    </MenuList>
  );
}

function HelpItems() {
  const t = useText();
  const { ui } = useApp();
  return (
    <MenuList>
      <MenuItem
        onClick={() => {
          ui.setState({ view: 'help', helpTopic: null });
        }}
      >
        {t('menu.topics')}
      </MenuItem>
      <MenuItem
        onClick={() => {
          ui.setState({ tour: 0 });
        }}
      >
        {t('menu.tour')}
      </MenuItem>
      <MenuItem
        onClick={() => {
          ui.setState({ dialog: { kind: 'shortcuts' } });
        }}
      >
        {t('menu.shortcuts')}
      </MenuItem>
      <MenuItem
        onClick={() => {
          ui.setState({ view: 'start' });
        }}
      >
        {t('menu.start')}
      </MenuItem>
      <MenuDivider />
      <MenuItem
        onClick={() => {
          ui.setState({ dialog: { kind: 'about' } });
        }}
      >
        {t('menu.about')}
      </MenuItem>
    </MenuList>
  );
}
