import {
  AddRegular,
  CircleOffRegular,
  DesktopRegular,
  ProhibitedRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import { adaptersUnread } from '../inventory/adapters-unread.ts';
import { namesApart } from '../plan/told-apart.ts';
import type { ActionMaking } from './action-groups.tsx';
import { isWatchedInGroups } from '../wizard/watch-rows.ts';
import { act, type Action, type ActionGroup } from './action.ts';
import { isMirrored } from './subject.ts';

/** What can be done with the selected machines and adapters; Del is with the one that is about just these. */
export function selectionGroup(making: ActionMaking): ActionGroup {
  const { vms } = making.subject;
  const [vm, ...others] = vms;
  const ofOne = vm === undefined || others.length > 0 ? null : vm;
  return {
    id: 'selection',
    title: titleOf(making),
    actions: [
      setUpSelection(making),
      ...(ofOne === null ? [] : [settings(making, ofOne)]),
      ...disableSelection(making),
      ...(ofOne === null ? [] : ofVm(making, ofOne)),
    ],
  };
}

function titleOf({ t, host, subject: { vms, adapters } }: ActionMaking): string {
  const names = namesApart(host.inventory);
  const [only, ...more] = adapters;
  if (only !== undefined && more.length === 0) return names.label(only.adapter);
  const [vm, ...others] = vms;
  if (vm !== undefined && others.length === 0) return names.vm(vm);
  return t('actions.selected', { count: Math.max(adapters.length, vms.length) });
}

/** Why there is nothing to work on in the selected machines. */
function lackText({ t, host, subject: { vms } }: ActionMaking): string {
  if (vms.some(adaptersUnread(host.inventory))) return t('actions.adapters-unread');
  return t(vms.length === 1 ? 'actions.no-adapter' : 'actions.no-adapters');
}

function setUpSelection(making: ActionMaking): Action {
  const { t, open } = making;
  const { adapters } = making.subject;
  const connected = adapters.filter(({ adapter }) => adapter.switchId !== null);
  // Of several, as of a whole switch, those that receive copies are left out; one alone was meant.
  const watched =
    connected.length > 1 ? connected.filter(({ adapter }) => isWatchedInGroups(adapter)) : connected;
  const count = adapters.length;
  const none = count === 0 ? lackText(making) : null;
  const label = t(count === 0 ? 'action.set-up-none' : 'action.set-up-selection', { count });
  return {
    ...act('set-up-selection', label, <AddRegular />, () => {
      open({
        kind: 'set-up',
        sources: watched.map(({ adapter }) => adapter.id),
        receiversLeftOut: connected.length - watched.length,
      });
    }),
    shortcuts: ['Ctrl+M'],
    hindrance: none ?? (connected.length === 0 ? t('actions.not-connected') : null),
  };
}

function settings(making: ActionMaking, vm: VirtualMachine): Action {
  const { t, open } = making;
  const { adapters } = making.subject;
  return {
    ...act('settings', t('action.settings'), <SettingsRegular />, () => {
      open({ kind: 'adapter-settings', vm: vm.id, adapter: adapters[0]?.adapter.id ?? null });
    }),
    shortcuts: ['Alt+Enter'],
    hindrance: vm.adapters.length === 0 ? lackText(making) : null,
  };
}

function disableSelection(making: ActionMaking): Action[] {
  const { t, host, subject, open } = making;
  const mirrored = subject.adapters.filter(({ adapter }) => isMirrored(adapter));
  const [only] = mirrored;
  if (only === undefined || isWholeVm(making)) return [];
  const ids = mirrored.map(({ adapter }) => adapter.id);
  const isOne = subject.adapters.length === 1;
  const name = namesApart(host.inventory).adapter(only.adapter);
  return [
    {
      ...act(
        isOne ? 'disable-adapter' : 'disable-selected',
        isOne
          ? t('action.disable-adapter', { name })
          : t('action.disable-selected', { count: mirrored.length }),
        <CircleOffRegular />,
        () => {
          open({ kind: 'disable', scope: isOne ? { adapter: only.adapter.id } : { adapters: ids } });
        },
      ),
      shortcuts: ['Delete'],
    },
  ];
}

/** Whether all adapters of one machine are selected, and these are several. */
function isWholeVm({ subject: { vms, adapters } }: ActionMaking): boolean {
  const [vm, ...others] = vms;
  return others.length === 0 && adapters.length > 1 && adapters.length === vm?.adapters.length;
}

function ofVm(making: ActionMaking, vm: VirtualMachine): Action[] {
  const { t, host, subject, onDesktop, open, openVm } = making;
  const mirrored = vm.adapters.filter(isMirrored);
  const [first] = subject.adapters;
  const isOnly = subject.adapters.length === 1 && first !== undefined && isMirrored(first.adapter);
  const actions: Action[] = [];
  if (mirrored.length > 1 || (mirrored.length === 1 && !isOnly)) {
    const label = t('action.disable', { host: namesApart(host.inventory).vm(vm), count: mirrored.length });
    actions.push({
      ...act('disable-vm', label, <ProhibitedRegular />, () => {
        open({ kind: 'disable', scope: { vm: vm.id } });
      }),
      shortcuts: isWholeVm(making) ? ['Delete'] : [],
    });
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
