import { useMemo } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useApp, useHost, usePlace, useProgram, useUi } from '../../stores/use-app.ts';
import type { ActionMaking } from './action-groups.tsx';
import { subjectOf } from './subject.ts';
import { useOpenDialog } from './use-open-dialog.ts';

/** What actions are made of: for these keys, or for what is selected; the same until something of it changes. */
export function useActionMaking(keys?: ReadonlySet<string>): ActionMaking {
  const t = useText();
  const { ui } = useApp();
  const { refresh, openVm } = useActions();
  const open = useOpenDialog();
  const key = useHost((host) => host.key);
  const label = useHost((host) => host.label);
  const inventory = useHost((host) => host.inventory);
  const undoable = useHost((host) => host.undoable);
  const reading = useHost((host) => host.reading);
  const ours = useHost((host) => host.ours);
  const selected = useUi((state) => state.selected);
  const place = usePlace();
  const linked = useProgram(({ status }) => status === 'connected');
  const onDesktop = useProgram(({ about }) => about?.door === 'desktop');
  const subject = useMemo(
    () => subjectOf(inventory, keys ?? selected, keys === undefined ? place : null),
    [inventory, keys, selected, place],
  );
  return useMemo(
    () => ({
      t,
      host: { label, inventory, undoable, reading, ours },
      linked,
      subject,
      onDesktop,
      open,
      refresh: () => void refresh(key),
      openVm: (vm) =>
        void openVm(key, vm, 'vmconnect').then((answer) => {
          if (!answer.ok) ui.setState({ failure: answer.error });
        }),
    }),
    [
      t,
      label,
      inventory,
      undoable,
      reading,
      ours,
      linked,
      subject,
      onDesktop,
      open,
      refresh,
      openVm,
      key,
      ui,
    ],
  );
}
