import { Menu, MenuList, MenuPopover, type PositioningVirtualElement } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { giveFocusTo, isFocusLost } from '../../components/give-focus.ts';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useUi } from '../../stores/use-app.ts';
import type { OpenMenu } from '../../stores/ui-store.ts';
import type { ActionGroup } from './action.ts';
import { actionGroups } from './action-groups.tsx';
import { ActionMenuItems } from './action-menu-items.tsx';
import { modeGroup } from './mode-group.tsx';
import { useActionMaking } from './use-action-making.ts';

/** The menu that was called for at a place of the window; closed, the focus goes back there. */
export function ContextMenu() {
  const menu = useUi((state) => state.menu);
  return menu === null ? null : <MenuAt menu={menu} />;
}

function MenuAt({ menu }: { readonly menu: OpenMenu }) {
  const t = useText();
  const { ui } = useApp();
  const selected = useUi((state) => state.selected);
  const { key, at } = menu;
  // A menu over one of several selected things is about all of them.
  const keys = useMemo(() => (selected.has(key) ? selected : new Set([key])), [selected, key]);
  const making = useActionMaking(keys);
  const groups = useMemo(() => groupsFor(key, actionGroups(making), modeGroup(making)), [key, making]);
  const isEmpty = groups.length === 0;
  useEffect(() => {
    if (isEmpty) ui.setState({ menu: null });
  }, [isEmpty, ui]);
  const caller = useRef(document.activeElement);
  useEffect(
    () => () => {
      const { current } = caller;
      setTimeout(() => {
        if (isFocusLost()) giveFocusTo(current);
      });
    },
    [],
  );
  const place: PositioningVirtualElement = {
    getBoundingClientRect: () => DOMRect.fromRect({ x: at.x, y: at.y, width: 1, height: 1 }),
  };
  // Of what is only shown, and of what is gone by now, there is no menu: an open one would take the keys.
  if (isEmpty) return null;
  const checked = groups.flatMap(({ actions }) => actions).find((each) => each.checked === true);
  return (
    // Inside the page's landmark, past whatever cuts off what it holds.
    <Menu
      open
      inline
      positioning={{ target: place, position: 'below', align: 'start', strategy: 'fixed' }}
      checkedValues={{ mode: checked === undefined ? [] : [checked.id] }}
      onOpenChange={(_, { open }) => {
        if (!open) ui.setState({ menu: null });
      }}
    >
      <MenuPopover>
        <MenuList aria-label={t('actions.menu', { name: groups[0]?.title ?? '' })}>
          <ActionMenuItems groups={groups} />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What a menu offers about its thing; with the host's own actions only where the host was meant. */
function groupsFor(key: string, groups: readonly ActionGroup[], mode: ActionGroup | null): ActionGroup[] {
  if (key === 'host') return groups.filter(({ id }) => id === 'host');
  const own = groups.filter(({ id }) => id !== 'host');
  return mode === null ? own : [...own, mode];
}
