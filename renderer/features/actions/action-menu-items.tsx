import { MenuGroup, MenuGroupHeader, MenuItem, MenuItemRadio, MenuDivider } from '@fluentui/react-components';
import { Fragment } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { keysText } from '../../i18n/key-text.ts';
import type { Action, ActionGroup } from './action.ts';

/** Groups of actions as the items of a menu, each group under the name of its subject. */
export function ActionMenuItems({ groups }: { readonly groups: readonly ActionGroup[] }) {
  return groups.map(({ id, title, actions }, index) => (
    <Fragment key={id}>
      {index === 0 ? null : <MenuDivider />}
      <MenuGroup>
        <MenuGroupHeader>
          <bdi>{title}</bdi>
        </MenuGroupHeader>
        {actions.map((action) => (
          <ActionMenuItem key={action.id} action={action} />
        ))}
      </MenuGroup>
    </Fragment>
  ));
}

function ActionMenuItem({ action }: { readonly action: Action }) {
  const t = useText();
  const { id, label, icon, shortcuts, hindrance, checked, run } = action;
  if (checked !== undefined) {
    return (
      <MenuItemRadio
        name="mode"
        value={id}
        icon={icon}
        disabled={hindrance !== null}
        {...(hindrance === null ? {} : { title: hindrance })}
        onClick={run}
      >
        {label}
      </MenuItemRadio>
    );
  }
  return (
    <MenuItem
      icon={icon}
      disabled={hindrance !== null}
      {...(shortcuts.length === 0 ? {} : { secondaryContent: keysText(t, shortcuts) })}
      {...(hindrance === null ? {} : { title: hindrance })}
      onClick={run}
    >
      {label}
    </MenuItem>
  );
}
