import { ArrowExportRegular, ArrowImportRegular, CircleOffRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import { withoutLink, type ActionMaking } from './action-groups.tsx';
import { act, type ActionGroup } from './action.ts';

const MODE_ICONS: Readonly<Record<MirroringMode, ReactElement>> = {
  None: <CircleOffRegular />,
  Destination: <ArrowImportRegular />,
  Source: <ArrowExportRegular />,
};

/** The modes that the one selected adapter can be set to; null where not one adapter alone is selected. */
export function modeGroup({ t, linked, subject: { adapters }, open }: ActionMaking): ActionGroup | null {
  const [only, ...others] = adapters;
  if (only === undefined || others.length > 0) return null;
  const { id, mode, switchId } = only.adapter;
  const group: ActionGroup = {
    id: 'mode',
    title: t('action.mode'),
    actions: (['None', 'Destination', 'Source'] as const).map((each) => ({
      ...act(`mode-${each}`, t(`mode.${each}`), MODE_ICONS[each], () => {
        if (each !== mode) open({ kind: 'change', changes: [{ adapter: id, mode: each, switch: switchId }] });
      }),
      checked: each === mode,
    })),
  };
  return linked ? group : withoutLink(t, group);
}
