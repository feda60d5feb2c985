import {
  AddRegular,
  ArrowClockwiseRegular,
  ArrowExportRegular,
  ArrowImportRegular,
  ArrowUndoRegular,
  BranchForkRegular,
  CircleOffRegular,
  DesktopRegular,
  ProhibitedRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { HostState } from '../../../shared/contract/host-state.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import { labelOf } from '../../../shared/model/look-up.ts';
import type { Text } from '../../i18n/i18n.ts';
import { keyText } from '../../i18n/key-text.ts';
import { hostName } from '../../stores/use-app.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { mirroredCount } from '../inventory/mirror-counts.ts';
import type { Action, ActionGroup } from './action.ts';
import { isMirrored, type Subject } from './subject.ts';

/** What an action is made of and what it does its work with. */
export interface ActionMaking {
  readonly t: Text;
  readonly host: HostState;
  readonly subject: Subject;
  /** Whether the program runs on the desktop, where a virtual machine's screen can be opened. */
  readonly onDesktop: boolean;
  readonly open: (dialog: OpenDialog) => void;
  readonly refresh: () => void;
  readonly openVm: (vm: string) => void;
}

/** All that can be done now: with the host, with the switch in question, with what is selected. */
export function actionGroups(making: ActionMaking): ActionGroup[] {
  const { virtualSwitch, vms } = making.subject;
  return [
    hostGroup(making),
    ...(virtualSwitch === null ? [] : [switchGroup(making, virtualSwitch)]),
    ...(vms.length === 0 ? [] : [selectionGroup(making)]),
  ];
}

function hostGroup({ t, host, open, refresh }: ActionMaking): ActionGroup {
  const { inventory, undoable, reading } = host;
  const name = hostName(host);
  const unread = inventory === null ? t('actions.not-read') : null;
  const count = mirroredCount(inventory);
  return {
    id: 'host',
    title: name,
    actions: [
      {
        ...act('set-up', t('action.set-up'), <AddRegular />, () => {
          open({ kind: 'set-up', sources: [] });
        }),
        keys: keyText(t, 'Ctrl+M'),
        hindrance: unread,
        primary: true,
      },
      {
        ...act('disable', t('action.disable', { host: name, count }), <ProhibitedRegular />, () => {
          open({ kind: 'disable', scope: { all: true } });
        }),
        hindrance: unread,
      },
      {
        ...act('undo', t('action.undo'), <ArrowUndoRegular />, () => {
          open({ kind: 'undo', run: null });
        }),
        keys: keyText(t, 'Ctrl+Z'),
        hindrance: undoable === null ? t('actions.nothing-to-undo') : null,
      },
      {
        ...act('switches', t('action.switches'), <BranchForkRegular />, () => {
          open({ kind: 'switches', at: null });
        }),
        hindrance: unread,
      },
      {
        ...act('refresh', t('action.refresh'), <ArrowClockwiseRegular />, refresh),
        keys: t('action.refresh-keys'),
        hindrance: reading ? t('action.reading') : null,
      },
    ],
  };
}

function switchGroup(
  { t, host, open }: ActionMaking,
  { id, name }: NonNullable<Subject['virtualSwitch']>,
): ActionGroup {
  const sources = (host.inventory?.virtualMachines ?? []).flatMap(({ adapters }) =>
    adapters.filter(({ switchId }) => switchId !== null && sameId(switchId, id)),
  );
  const count = mirroredCount(host.inventory, id);
  return {
    id: 'switch',
    title: name,
    actions: [
      {
        ...act('set-up-switch', t('action.set-up-switch', { name }), <AddRegular />, () => {
          open({ kind: 'set-up', sources: sources.map((adapter) => adapter.id) });
        }),
        hindrance: sources.length === 0 ? t('actions.no-adapter-on-switch') : null,
      },
      act('disable-switch', t('action.disable', { host: name, count }), <ProhibitedRegular />, () => {
        open({ kind: 'disable', scope: { switch: id } });
      }),
      act('switch-properties', t('action.switch-properties'), <SettingsRegular />, () => {
        open({ kind: 'switches', at: id });
      }),
    ],
  };
}

function selectionGroup(making: ActionMaking): ActionGroup {
  const { t, subject } = making;
  const { vms, adapters } = subject;
  const [only] = adapters;
  const title =
    adapters.length === 1 && only !== undefined
      ? labelOf(only)
      : vms.length === 1
        ? (vms[0]?.name ?? '')
        : t('actions.selected', { count: Math.max(adapters.length, vms.length) });
  return { id: 'selection', title, actions: [setUpSelection(making), ...ofOneVm(making)] };
}

function setUpSelection({ t, subject: { adapters }, open }: ActionMaking): Action {
  const connected = adapters.filter(({ adapter }) => adapter.switchId !== null);
  return {
    ...act(
      'set-up-selection',
      t('action.set-up-selection', { count: adapters.length }),
      <AddRegular />,
      () => {
        open({ kind: 'set-up', sources: connected.map(({ adapter }) => adapter.id) });
      },
    ),
    keys: keyText(t, 'Ctrl+M'),
    hindrance: connected.length === 0 ? t('actions.not-connected') : null,
  };
}

function ofOneVm({ t, subject: { vms, adapters }, onDesktop, open, openVm }: ActionMaking): Action[] {
  const [vm, ...others] = vms;
  if (vm === undefined || others.length > 0) return [];
  const [only] = adapters;
  const mirrored = vm.adapters.filter(isMirrored);
  const single = adapters.length === 1 && only !== undefined && isMirrored(only.adapter) ? only : null;
  const actions: Action[] = [
    {
      ...act('settings', t('action.settings'), <SettingsRegular />, () => {
        open({ kind: 'adapter-settings', vm: vm.id, adapter: only?.adapter.id ?? null });
      }),
      keys: keyText(t, 'Alt+Enter'),
      hindrance: vm.adapters.length === 0 ? t('actions.no-adapter') : null,
    },
  ];
  if (single !== null) {
    actions.push({
      ...act(
        'disable-adapter',
        t('action.disable-adapter', { name: single.adapter.name }),
        <CircleOffRegular />,
        () => {
          open({ kind: 'disable', scope: { adapter: single.adapter.id } });
        },
      ),
      keys: keyText(t, 'Delete'),
    });
  }
  if (mirrored.length > 1 || (mirrored.length === 1 && single === null)) {
    actions.push(
      act(
        'disable-vm',
        t('action.disable', { host: vm.name, count: mirrored.length }),
        <ProhibitedRegular />,
        () => {
          open({ kind: 'disable', scope: { vm: vm.id } });
        },
      ),
    );
  }
  if (onDesktop) {
    actions.push(
      act('connect', t('action.connect'), <DesktopRegular />, () => {
        openVm(vm.id);
      }),
    );
  }
  return actions;
}

const MODE_ICONS: Readonly<Record<MirroringMode, ReactElement>> = {
  None: <CircleOffRegular />,
  Destination: <ArrowImportRegular />,
  Source: <ArrowExportRegular />,
};

/** The modes that the one selected adapter can be set to; null where not one adapter alone is selected. */
export function modeGroup({ t, subject: { adapters }, open }: ActionMaking): ActionGroup | null {
  const [only, ...others] = adapters;
  if (only === undefined || others.length > 0) return null;
  const { id, mode, switchId } = only.adapter;
  return {
    id: 'mode',
    title: t('action.mode'),
    actions: (['None', 'Destination', 'Source'] as const).map((each) => ({
      ...act(`mode-${each}`, t(`mode.${each}`), MODE_ICONS[each], () => {
        if (each !== mode) open({ kind: 'change', changes: [{ adapter: id, mode: each, switch: switchId }] });
      }),
      checked: each === mode,
    })),
  };
}

function act(id: string, label: string, icon: ReactElement, run: () => void): Action {
  return { id, label, icon, keys: null, run, hindrance: null };
}
