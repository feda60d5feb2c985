import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { sameId } from '../../../shared/model/same-id.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useApp, useHost } from '../../stores/use-app.ts';
import { namesApart } from '../plan/told-apart.ts';
import { AdapterPage } from './adapter-page.tsx';
import { ApplyRegion } from './apply-region.tsx';
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

interface AdapterSettingsProps {
  readonly vm: string;
  /** The adapter whose page is opened; null for the first one. */
  readonly adapter: string | null;
  /** A mode to begin with: then the advanced features are opened. */
  readonly mode?: MirroringMode;
  /** Changes that were chosen before, when coming back from their review. */
  readonly changes?: readonly AdapterChange[];
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
  mode,
  changes = NO_CHANGES,
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
    return { adapter: first.id, page: mode !== undefined || changes.length > 0 ? 'advanced' : 'adapter' };
  });
  const adapter = adapterAt(hardware, place);
  const page =
    place !== null && adapter !== null && sameId(adapter.id, place.adapter) ? place.page : 'adapter';
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(adapter === null ? [] : [adapter.id]));
  const settings = useSettings(
    adapters,
    { changes, mode: mode === undefined || adapter === null ? null : { of: adapter, to: mode } },
    close,
  );
  const { draft, plan, run } = settings;
  const hasChanges = settings.changes.length > 0;
  const isStuck = hasChanges && (plan.plan === null || plan.making);

  const press = (thenClose: boolean) => {
    if (run.busy) return;
    if (!hasChanges) {
      if (thenClose) close();
      return;
    }
    if (isStuck || plan.plan === null) return;
    if (!needsReview(plan.plan)) {
      settings.apply(thenClose);
      return;
    }
    const from = { vm: vmId, adapter: adapter?.id ?? null };
    ui.setState({ dialog: { kind: 'change', changes: settings.changes, from } });
  };
  useEnterKey(() => {
    press(true);
  });
  const modePlace = useRef<HTMLDivElement>(null);
  useFocusAtStart(modePlace, mode !== undefined);

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
          modePlace={modePlace}
          onEdit={settings.edit}
        >
          {vm === null ? null : <ApplyRegion settings={settings} noteId={noteId} />}
        </AdapterPage>
      )}
    </DialogFrame>
  );
}

/** Puts the focus on the drop-down that the dialog was opened for, after the dialog has put it at its beginning. */
function useFocusAtStart(place: { readonly current: HTMLElement | null }, wanted: boolean): void {
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current || !wanted) return undefined;
    const timer = setTimeout(() => {
      isFirst.current = false;
      place.current?.querySelector('select')?.focus();
    });
    return () => {
      clearTimeout(timer);
    };
  }, [place, wanted]);
}
