import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { sameId } from '../../../shared/model/same-id.ts';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { ChangeEntry } from '../../stores/ui-store.ts';
import { useActions, useApp, useHost } from '../../stores/use-app.ts';
import { namesApart } from '../plan/told-apart.ts';
import { AdapterPage } from './adapter-page.tsx';
import { ApplyRegion } from './apply-region.tsx';
import { enteredAgain, NOTHING_ENTERED } from './change-entry.ts';
import { connectedTo } from './connected-to.ts';
import {
  adapterAt,
  hardwareLines,
  hardwareOf,
  keyOf,
  placeOf,
  type Hardware,
  type Place,
} from './hardware.ts';
import { needsReview } from './needs-review.ts';
import { isChanged, shownOf } from './settings-draft.ts';
import { SideTree } from './side-tree.tsx';
import { useEnterKey } from './use-enter-key.ts';
import { useSettings } from './use-settings.ts';
import { useWaitingPress } from './use-waiting-press.ts';

interface AdapterSettingsProps {
  readonly vm: string;
  /** The adapter whose page is opened; null for the first one. */
  readonly adapter: string | null;
  /** Changes that were chosen before, when coming back from their review. */
  readonly changes?: readonly AdapterChange[];
  /** What was chosen in that review besides; it is handed on to the next one. */
  readonly entered?: ChangeEntry;
}

const NO_CHANGES: readonly AdapterChange[] = [];

/** The network hardware of a VM, as in Hyper-V's own dialog, with what applying changes would do. */
export function AdapterSettingsDialog(props: AdapterSettingsProps) {
  const t = useText();
  const { ui } = useApp();
  const inventory = useHost((host) => host.inventory);
  const hardware = inventory === null ? null : hardwareOf(inventory, props.vm, props.adapter);
  if (hardware !== null) return <SettingsDialog {...props} hardware={hardware} />;
  const close = () => {
    ui.setState({ dialog: null });
  };
  return (
    <DialogFrame
      title={t('adapter-settings.title-gone')}
      onClose={close}
      actions={
        <Button appearance="primary" onClick={close}>
          {t('button.close')}
        </Button>
      }
    >
      <p>{t('adapter-settings.gone')}</p>
    </DialogFrame>
  );
}

function SettingsDialog({
  hardware,
  vm: vmId,
  adapter: openedAt,
  changes = NO_CHANGES,
  entered = NOTHING_ENTERED,
}: AdapterSettingsProps & { readonly hardware: Hardware }) {
  const t = useText();
  const { ui } = useApp();
  const { cancel } = useActions();
  const inventory = useHost((host) => host.inventory);
  const names = namesApart(inventory);
  const noteId = useId();
  const close = () => {
    ui.setState({ dialog: null });
  };
  const { vm, adapters } = hardware;
  const [place, setPlace] = useState<Place | null>(() => {
    const first = adapterAt(hardware, openedAt === null ? null : { adapter: openedAt, page: 'adapter' });
    if (first === null) return null;
    return { adapter: first.id, page: changes.length > 0 ? 'advanced' : 'adapter' };
  });
  const adapter = adapterAt(hardware, place);
  const page =
    place !== null && adapter !== null && sameId(adapter.id, place.adapter) ? place.page : 'adapter';
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(adapter === null ? [] : [adapter.id]));
  const settings = useSettings(adapters, changes, close);
  const { draft, plan, run } = settings;
  const hasChanges = settings.changes.length > 0;
  const isStuck = hasChanges && plan.plan === null;

  const apply = useWaitingPress(plan, (shown, thenClose) => {
    const again = enteredAgain(entered, changes, settings.changes);
    if (!needsReview(shown) && again.setToNone.length === 0) {
      settings.apply(shown, thenClose);
      return;
    }
    const from = { vm: vmId, adapter: adapter?.id ?? null };
    ui.setState({ dialog: { kind: 'change', changes: settings.changes, from, entered: again } });
  });
  const press = (thenClose: boolean) => {
    if (run.busy) return;
    if (!hasChanges) {
      if (thenClose) close();
      return;
    }
    apply(thenClose);
  };
  useEnterKey(() => {
    press(true);
  });

  const expand = (key: string, isOpen: boolean) => {
    const at = placeOf(key);
    if (at === null) return;
    setOpen((now) => new Set(isOpen ? [...now, at.adapter] : [...now].filter((id) => id !== at.adapter)));
    // The page that was folded away is stood for by its adapter.
    if (!isOpen && adapter?.id === at.adapter) setPlace({ adapter: at.adapter, page: 'adapter' });
  };
  const lines = hardwareLines(hardware, ({ id }) => open.has(id), {
    name: names.adapter,
    connection: (each) =>
      connectedTo(inventory, each, shownOf(draft, each).switchId) ?? t('adapter-settings.not-connected'),
    page: (each) => t(`adapter-settings.page.${each}`),
    changed: (each) => (isChanged(draft, each) ? t('adapter-settings.changed') : null),
  });

  return (
    <DialogFrame
      title={
        vm === null ? t('adapter-settings.title-host') : t('adapter-settings.title', { vm: names.vm(vm) })
      }
      aside={
        <SideTree
          label={t('adapter-settings.hardware')}
          lines={lines}
          chosen={adapter === null ? null : keyOf({ adapter: adapter.id, page })}
          onChoose={(key) => {
            setPlace(placeOf(key));
          }}
          onExpand={expand}
        />
      }
      onClose={close}
      actions={
        vm === null ? (
          <Button appearance="primary" onClick={close}>
            {t('button.close')}
          </Button>
        ) : (
          <>
            <Button
              appearance="primary"
              disabledFocusable={run.busy || isStuck}
              onClick={() => {
                press(true);
              }}
            >
              {t('adapter-settings.ok')}
            </Button>
            {run.work !== null && run.busy ? (
              <Button
                disabledFocusable={run.work.cancelling}
                onClick={() => {
                  if (run.work !== null) void cancel(run.work.id);
                }}
              >
                {t(run.work.cancelling ? 'work.cancelling' : 'work.cancel')}
              </Button>
            ) : (
              <Button onClick={close}>{t('button.cancel')}</Button>
            )}
            <Button
              disabledFocusable={run.busy || isStuck || !hasChanges}
              {...(hasChanges || run.busy ? {} : { 'aria-describedby': noteId })}
              onClick={() => {
                press(false);
              }}
            >
              {t('adapter-settings.apply')}
            </Button>
          </>
        )
      }
    >
      {adapter === null ? (
        <p>{t('adapter-settings.no-adapter')}</p>
      ) : (
        <AdapterPage
          adapter={adapter}
          page={page}
          draft={draft}
          readOnly={vm === null}
          disabled={run.busy}
          onEdit={settings.edit}
        >
          {vm === null ? null : <ApplyRegion settings={settings} noteId={noteId} />}
        </AdapterPage>
      )}
    </DialogFrame>
  );
}
