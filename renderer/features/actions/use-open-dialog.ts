import { useCallback } from 'react';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { shownHost, useApp } from '../../stores/use-app.ts';

/** Dialogs that lead to no run by themselves. */
const SHOWS: readonly OpenDialog['kind'][] = [
  'settings',
  'shortcuts',
  'about',
  'adapter-settings',
  'switches',
  'work',
];

/**
 * Opens a dialog; the same function for as long as the window is there.
 *
 * One run at a time: while one is under way, every way to another leads to it.
 */
export function useOpenDialog(): (dialog: OpenDialog) => void {
  const { program, ui } = useApp();
  return useCallback(
    (dialog: OpenDialog) => {
      const { work } = shownHost(program.state.getState(), ui.getState().host);
      const isBusy = work?.outcome === null && !SHOWS.includes(dialog.kind);
      ui.setState({ dialog: isBusy ? { kind: 'work', work: work.id } : dialog });
    },
    [program, ui],
  );
}
