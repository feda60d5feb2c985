import { useMemo } from 'react';
import { useText } from '../../i18n/i18n.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { useActions, useApp, useHost, useProgram, useUi } from '../../stores/use-app.ts';
import type { ActionMaking } from './action-groups.tsx';
import { subjectOf } from './subject.ts';

/**
 * What actions are made of: for these keys, or for what is selected.
 *
 * One run at a time: while one is under way, every way to another leads to it.
 */
export function useActionMaking(keys?: ReadonlySet<string>): ActionMaking {
  const t = useText();
  const { ui } = useApp();
  const { refresh, openVm } = useActions();
  const host = useHost((each) => each);
  const selected = useUi((state) => state.selected);
  const place = useUi((state) => state.place);
  const onDesktop = useProgram(({ about }) => about?.door === 'desktop');
  const subject = useMemo(
    () => subjectOf(host.inventory, keys ?? selected, keys === undefined ? place : null),
    [host.inventory, keys, selected, place],
  );
  const busy = host.work?.outcome === null ? host.work.id : null;
  return {
    t,
    host,
    subject,
    onDesktop,
    open: (dialog: OpenDialog) => {
      const changes = !['settings', 'shortcuts', 'about', 'adapter-settings', 'switches'].includes(
        dialog.kind,
      );
      ui.setState({ dialog: busy !== null && changes ? { kind: 'work', work: busy } : dialog });
    },
    refresh: () => void refresh(host.key),
    openVm: (vm) => void openVm(host.key, vm, 'vmconnect'),
  };
}
