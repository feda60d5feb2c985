import { useCallback, useState } from 'react';
import type { HostToOpen } from '../../../shared/contract/host-to-open.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { focusTab } from '../frame/focus-tab.ts';
import { useActions, useApp } from '../../stores/use-app.ts';
import type { UiState } from '../../stores/ui-store.ts';

/** Opens a host and shows it from the beginning, with what else the window is to show then. */
export function useOpenHost() {
  const { openHost } = useActions();
  const { ui, preferences } = useApp();
  const [opening, setOpening] = useState<HostToOpen | null>(null);
  const [error, setError] = useState<AppErrorShape | null>(null);
  const open = useCallback(
    async (host: HostToOpen, also: Partial<UiState> = {}) => {
      setOpening(host);
      const answer = await openHost(host);
      setOpening(null);
      setError(answer.ok ? null : answer.error);
      if (!answer.ok) return;
      preferences.choose({ welcomed: true });
      ui.setState({
        ...{ host: answer.value.host, view: 'machines', place: null, search: '', mirroredOnly: false },
        ...{ selected: new Set(), current: null, dialog: null },
        ...also,
      });
      focusTab('machines');
    },
    [openHost, ui, preferences],
  );
  return { open, opening, error };
}
