import { useEffect } from 'react';
import { useApp } from '../../stores/use-app.ts';
import { actionGroups } from '../actions/action-groups.tsx';
import { useActionMaking } from '../actions/use-action-making.ts';
import { goToPane } from './go-to-pane.ts';
import { windowKey, type WindowKey } from './window-keys.ts';

const FIELD = 'input, textarea, select, [contenteditable="true"]';

/** Acts on the keys of the window; while a dialog or a menu is open, these are theirs. */
export function useWindowKeys(): void {
  const { ui } = useApp();
  const making = useActionMaking();
  useEffect(() => {
    const groups = actionGroups(making);
    const run = (...ids: readonly string[]) => {
      const all = groups.flatMap(({ actions }) => actions);
      const found = ids.flatMap((id) => all.filter((each) => each.id === id && each.hindrance === null));
      found[0]?.run();
    };
    const doings: Readonly<Record<WindowKey, () => void>> = {
      refresh: making.refresh,
      'set-up': () => {
        run('set-up-selection', 'set-up');
      },
      undo: () => {
        run('undo');
      },
      settings: () => {
        run('settings', 'switch-properties');
      },
      disable: () => {
        run('disable-adapter', 'disable-vm');
      },
      search: () => {
        document.querySelector<HTMLElement>('[data-search]')?.focus();
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
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const what = windowKey(event, target instanceof Element && target.closest(FIELD) !== null);
      if (what === null || event.defaultPrevented) return;
      const { dialog, menu } = ui.getState();
      if (what !== 'refresh' && (dialog !== null || menu !== null)) return;
      event.preventDefault();
      doings[what]();
    };
    // Alt alone leads to the menu bar, as in every window of Windows.
    let altAlone = false;
    const onAltDown = (event: KeyboardEvent) => {
      altAlone = event.key === 'Alt' && !event.ctrlKey && !event.shiftKey;
    };
    const onAltUp = (event: KeyboardEvent) => {
      if (event.key !== 'Alt' || !altAlone || ui.getState().dialog !== null) return;
      event.preventDefault();
      doings['menu-bar']();
    };
    window.addEventListener('keydown', onKeyDown);
    window.addEventListener('keydown', onAltDown);
    window.addEventListener('keyup', onAltUp);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      window.removeEventListener('keydown', onAltDown);
      window.removeEventListener('keyup', onAltUp);
    };
  }, [ui, making]);
}
