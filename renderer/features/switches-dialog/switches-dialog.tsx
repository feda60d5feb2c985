import { Button, makeStyles, MessageBar, Spinner, Subtitle1, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { MessageText } from '../../components/message-text.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useApp, useHost } from '../../stores/use-app.ts';
import { SideTree } from '../adapter-settings/side-tree.tsx';
import { PlanReview } from '../plan/plan-review.tsx';
import { WorkView } from '../work/work-view.tsx';
import { NewSwitchPage } from './new-switch-page.tsx';
import { NEW, switchLines } from './switch-lines.ts';
import { SwitchPage } from './switch-page.tsx';
import { useNewSwitch, type NewSwitch } from './use-new-switch.ts';

const useStyles = makeStyles({
  // Nothing to say takes no room among what stands below each other.
  said: { ':empty': { marginBottom: `calc(-1 * ${tokens.spacingVerticalM})` } },
  title: { margin: 0 },
});

/** The host's virtual switches, as in Hyper-V's Virtual Switch Manager, and the form for a new one. */
export function SwitchesDialog({
  at,
}: {
  /** Id of the switch to open at, or `new`; null for the first one. */
  readonly at: string | null;
}) {
  const inventory = useHost((host) => host.inventory);
  return inventory === null ? null : <Switches inventory={inventory} at={at} />;
}

function Switches({ inventory, at }: { readonly inventory: Inventory; readonly at: string | null }) {
  const t = useText();
  const { ui } = useApp();
  const { cancel } = useActions();
  const { switches } = inventory;
  const [chosen, setChosen] = useState(() => at ?? switches[0]?.id ?? NEW);
  const made = useNewSwitch();
  const form = useRef<HTMLFormElement>(null);
  // The form leads on to what it created.
  const shownId = chosen === NEW ? (made.created ?? NEW) : chosen;
  const virtualSwitch = switches.find(({ id }) => sameId(id, shownId)) ?? null;
  const isNew = chosen === NEW && virtualSwitch === null;
  const close = () => {
    ui.setState({ dialog: null });
  };
  const create = () => {
    made.create(() => {
      // After the faults are there to be seen.
      setTimeout(() => {
        form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
      });
    });
  };
  const { busy, work } = made.run;
  return (
    <DialogFrame
      title={t('switches.title')}
      aside={
        <SideTree
          label={t('switches.list')}
          lines={switchLines(t, inventory)}
          chosen={isNew ? NEW : (virtualSwitch?.id ?? null)}
          onChoose={(key) => {
            if (key === NEW) made.begin();
            setChosen(key);
          }}
        />
      }
      onClose={close}
      actions={
        isNew ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={busy || (made.isWhole && made.plan.making)}
              onClick={create}
            >
              {t('switches.create')}
            </Button>
            {busy && work !== null ? (
              <Button disabledFocusable={work.cancelling} onClick={() => void cancel(work.id)}>
                {t(work.cancelling ? 'work.cancelling' : 'work.cancel')}
              </Button>
            ) : null}
            <Button onClick={close}>{t(busy ? 'work.close-meanwhile' : 'button.cancel')}</Button>
          </>
        ) : (
          <Button appearance="primary" onClick={close}>
            {t('button.close')}
          </Button>
        )
      }
    >
      {isNew ? (
        <>
          <NewSwitchPage
            inventory={inventory}
            draft={made.draft}
            faults={made.faults}
            disabled={busy}
            form={form}
            onEdit={made.edit}
            onEnter={create}
          />
          <Making made={made} />
        </>
      ) : virtualSwitch === null ? (
        <Gone />
      ) : (
        <>
          <Created isNew={made.created !== null && sameId(made.created, virtualSwitch.id)} />
          <SwitchPage inventory={inventory} virtualSwitch={virtualSwitch} />
        </>
      )}
    </DialogFrame>
  );
}

/** In place of a switch that was deleted while it was shown; a form that nobody asked for would mislead. */
function Gone() {
  const t = useText();
  const styles = useStyles();
  return (
    <div role="status">
      <Subtitle1 as="h3" className={styles.title}>
        {t('switches.gone-title')}
      </Subtitle1>
      <p>{t('switches.gone')}</p>
    </div>
  );
}

/** The plan of the new switch, and how it goes. */
function Making({ made }: { readonly made: NewSwitch }) {
  const t = useText();
  const { busy, work, refused } = made.run;
  if (busy && work === null) return <Spinner size="tiny" label={t('status.working')} />;
  if (busy && work !== null) return <WorkView work={work} />;
  return (
    <>
      {refused === null ? null : <ErrorBox error={refused} />}
      {work === null || work.outcome === 'done' ? null : <WorkView work={work} />}
      {made.isWhole ? (
        <PlanReview
          state={made.plan}
          nothing={t('switches.nothing')}
          accepted={made.accepted}
          onAccept={made.accept}
        />
      ) : null}
    </>
  );
}

function Created({ isNew }: { readonly isNew: boolean }) {
  const t = useText();
  const styles = useStyles();
  return (
    <div role="status" className={styles.said}>
      {isNew ? (
        <MessageBar intent="success" layout="multiline">
          <MessageText>{t('switches.created')}</MessageText>
        </MessageBar>
      ) : null}
    </div>
  );
}
