import { useEffect, useEffectEvent } from 'react';
import { useApp } from '../../stores/use-app.ts';
import { actionGroups } from '../actions/action-groups.tsx';
import type { Action } from '../actions/action.ts';
import { useActionMaking } from '../actions/use-action-making.ts';
import { createAltAlone } from './alt-alone.ts';
import { goToPane } from './go-to-pane.ts';
import { windowKey, type WindowKey } from './window-keys.ts';

const FIELD = 'input, textarea, select, [contenteditable="true"]';

/** Acts on the keys of the window; while a dialog or a menu is open, these are theirs. */
export function useWindowKeys(): void {
  const { ui } = useApp();
  const making = useActionMaking();
  const act = useEffectEvent((what: WindowKey) => {
    const { t, subject } = making;
    const actions = actionGroups(making).flatMap((group) => group.actions);
    const say = (text: string) => {
      ui.setState({ said: { text } });
    };
    const run = (fits: (action: Action) => boolean, otherwise: string) => {
      const found = actions.filter(fits);
      const able = found.find(({ hindrance }) => hindrance === null);
      if (able === undefined) say(found[0]?.hindrance ?? otherwise);
      else able.run();
    };
    const isAny = (...ids: readonly string[]) => {
      return ({ id }: Action) => ids.includes(id);
    };
    const doings: Readonly<Record<WindowKey, () => void>> = {
      refresh: () => {
        // While the host is read, too: what is asked for is the host as it is from now on.
        if (making.linked) making.refresh();
        else say(t('actions.no-link'));
      },
      'set-up': () => {
        run(isAny(subject.vms.length > 0 ? 'set-up-selection' : 'set-up'), '');
      },
      undo: () => {
        run(isAny('undo'), '');
      },
      settings: () => {
        run(isAny(subject.vms.length > 0 ? 'settings' : 'switch-properties'), t('actions.nothing-selected'));
      },
      disable: () => {
        const isNothing = subject.vms.length === 0 && subject.virtualSwitch === null;
        run(
          ({ shortcuts }) => shortcuts.includes('Delete'),
          t(isNothing ? 'actions.nothing-selected' : 'actions.nothing-mirrored'),
        );
      },
      rename: () => {
        say(t('actions.no-rename'));
      },
      search: () => {
        const field = document.querySelector<HTMLElement>('[data-search]');
        if (field === null) say(t('actions.no-search'));
        else field.focus();
      },
      'next-pane': () => {
        goToPane(1);
      },
      'last-pane': () => {
        goToPane(-1);
      },
      'menu-bar': () => {
        document.querySelector<HTMLElement>('[data-menu="file"]')?.focus();
      },
      help: () => {
        ui.setState({ view: 'help' });
      },
    };
    doings[what]();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const what = windowKey(event, target?.closest(FIELD) != null);
      if (what === null || event.defaultPrevented) return;
      const { dialog, menu } = ui.getState();
      const isAbove = dialog !== null || menu !== null || target?.closest('[role="menu"]') != null;
      if (what !== 'refresh' && isAbove) return;
      event.preventDefault();
      act(what);
    };
    const alt = createAltAlone();
    const onAltUp = (event: KeyboardEvent) => {
      if (!alt.isReleased(event) || ui.getState().dialog !== null) return;
      event.preventDefault();
      act('menu-bar');
    };
    const ends = new AbortController();
    const { signal } = ends;
    window.addEventListener('keydown', onKeyDown, { signal });
    window.addEventListener('keydown', alt.press, { signal });
    window.addEventListener('keyup', onAltUp, { signal });
    // Alt+Tab leaves the window, Alt with a click means the click: neither is Alt alone.
    window.addEventListener('blur', alt.forget, { signal });
    window.addEventListener('pointerdown', alt.forget, { signal });
    return () => {
      ends.abort();
    };
  }, [ui]);
}
