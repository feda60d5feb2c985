import {
  AddRegular,
  ArrowClockwiseRegular,
  ArrowUndoRegular,
  BranchForkRegular,
  ProhibitedRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import type { HostState } from '../../../shared/contract/host-state.ts';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { Text } from '../../i18n/i18n.ts';
import { hostName } from '../../stores/use-app.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { isWatchedInGroups } from '../wizard/watch-rows.ts';
import { mirroredCount } from '../inventory/mirror-counts.ts';
import { namesApart } from '../plan/told-apart.ts';
import { act, type ActionGroup } from './action.ts';
import { selectionGroup } from './selection-group.tsx';
import type { Subject } from './subject.ts';

/** What an action is made of and what it does its work with. */
export interface ActionMaking {
  readonly t: Text;
  readonly host: Pick<HostState, 'label' | 'inventory' | 'undoable' | 'reading' | 'ours'>;
  /** Whether the program answers; without it nothing can be changed. */
  readonly linked: boolean;
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
  const groups = [
    hostGroup(making),
    ...(virtualSwitch === null ? [] : [switchGroup(making, virtualSwitch)]),
    ...(vms.length === 0 ? [] : [selectionGroup(making)]),
  ];
  return making.linked ? groups : groups.map((group) => withoutLink(making.t, group));
}

/** What only shows something; it can be done while the program does not answer. */
const SHOWS: readonly string[] = ['switches', 'switch-properties', 'settings'];

/** The group while the program does not answer: what would ask something of it says why it cannot. */
export function withoutLink(t: Text, group: ActionGroup): ActionGroup {
  const actions = group.actions.map((action) =>
    SHOWS.includes(action.id) ? action : { ...action, hindrance: t('actions.no-link') },
  );
  return { ...group, actions };
}

function hostGroup({ t, host, open, refresh }: ActionMaking): ActionGroup {
  const { inventory, undoable, reading } = host;
  const name = hostName(host);
  const unread = inventory === null ? t('actions.not-read') : null;
  const count = mirroredCount(inventory);
  // Nothing mirrors, but a SPAN adapter of ours is left over: that is what there is to end.
  const label =
    count === 0 && host.ours.length > 0
      ? t('action.remove-left-over', { count: host.ours.length })
      : t('action.disable', { host: name, count });
  return {
    id: 'host',
    title: name,
    actions: [
      {
        ...act('set-up', t('action.set-up'), <AddRegular />, () => {
          open({ kind: 'set-up', sources: [] });
        }),
        shortcuts: ['Ctrl+M'],
        hindrance: unread,
        primary: true,
      },
      {
        ...act('disable', label, <ProhibitedRegular />, () => {
          open({ kind: 'disable', scope: { all: true } });
        }),
        hindrance:
          unread ?? (count === 0 && host.ours.length === 0 ? t('actions.none-mirrored', { name }) : null),
      },
      {
        ...act('undo', t('action.undo'), <ArrowUndoRegular />, () => {
          open({ kind: 'undo', run: null });
        }),
        shortcuts: ['Ctrl+Z'],
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
        shortcuts: ['F5', 'Alt+R'],
        hindrance: reading ? t('action.reading') : null,
      },
    ],
  };
}

function switchGroup(
  { t, host, subject, open }: ActionMaking,
  virtualSwitch: NonNullable<Subject['virtualSwitch']>,
): ActionGroup {
  const { id } = virtualSwitch;
  const name = namesApart(host.inventory).virtualSwitch(virtualSwitch);
  const sources = (host.inventory?.virtualMachines ?? []).flatMap(({ adapters }) =>
    adapters.filter(({ switchId }) => switchId !== null && sameId(switchId, id)),
  );
  const watchable = sources.filter(isWatchedInGroups);
  const count = mirroredCount(host.inventory, id);
  const hasLeftover = sources.some((adapter) => hasId(host.ours, adapter.id));
  return {
    id: 'switch',
    title: name,
    actions: [
      {
        ...act('set-up-switch', t('action.set-up-switch', { name }), <AddRegular />, () => {
          open({
            kind: 'set-up',
            sources: watchable.map((adapter) => adapter.id),
            receiversLeftOut: sources.length - watchable.length,
          });
        }),
        hindrance: sources.length === 0 ? t('actions.no-adapter-on-switch') : null,
      },
      {
        ...act('disable-switch', t('action.disable', { host: name, count }), <ProhibitedRegular />, () => {
          open({ kind: 'disable', scope: { switch: id } });
        }),
        shortcuts: subject.isSwitch ? ['Delete'] : [],
        hindrance: count === 0 && !hasLeftover ? t('actions.none-mirrored', { name }) : null,
      },
      act('switch-properties', t('action.switch-properties'), <SettingsRegular />, () => {
        open({ kind: 'switches', at: id });
      }),
    ],
  };
}
