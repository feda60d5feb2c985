import { useState } from 'react';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import { useText } from '../../i18n/i18n.ts';
import type { ChangeEntry } from '../../stores/ui-store.ts';
import { useApp, useHost } from '../../stores/use-app.ts';
import { PlanDialog } from '../plan/plan-dialog.tsx';
import { NOTHING_ENTERED, requestedChanges } from './change-entry.ts';
import { ChangeInPlace } from './change-in-place.tsx';

interface ChangeDialogProps {
  readonly changes: readonly AdapterChange[];
  /** The settings that the changes were chosen in, to go back to. */
  readonly from?: { readonly vm: string; readonly adapter: string | null };
  /** What was chosen in their review before; nothing where they were not reviewed yet. */
  readonly entered?: ChangeEntry;
}

/** Changes of adapters: made at once where nothing stands in the way, else reviewed before they run. */
export function ChangeDialog(props: ChangeDialogProps) {
  const [isReviewed, setReviewed] = useState(props.from !== undefined || props.entered !== undefined);
  if (isReviewed) return <ChangeReview {...props} />;
  return (
    <ChangeInPlace
      changes={props.changes}
      onReview={() => {
        setReviewed(true);
      }}
    />
  );
}

/**
 * The review of changes to adapters that need a consent, or a look, before they run.
 *
 * What is chosen here is kept on the way back to the settings, and on that from a run that was not done.
 */
function ChangeReview({ changes, from, entered = NOTHING_ENTERED }: ChangeDialogProps) {
  const t = useText();
  const { ui } = useApp();
  const inventory = useHost((host) => host.inventory);
  const [setToNone, setSetToNone] = useState(entered.setToNone);
  const keep = (id: string) => {
    setSetToNone(setToNone.filter((each) => !sameId(each, id)));
  };
  const requested = requestedChanges(changes, setToNone, inventory);
  return (
    <PlanDialog
      request={{ kind: 'change-adapters', changes: requested, accepted: [] }}
      title={t('adapter-settings.review', { count: requested.length })}
      action={t('adapter-settings.apply')}
      nothing={t('adapter-settings.nothing')}
      onSetToNone={(id) => {
        if (!hasId(setToNone, id)) setSetToNone([...setToNone, id]);
      }}
      setToNone={setToNone}
      onKeep={keep}
      isWithdrawn={({ target }) => hasId(setToNone, target)}
      given={entered.accepted}
      from={(accepted) => ({
        kind: 'change',
        changes,
        entered: { setToNone, accepted },
        ...(from === undefined ? {} : { from }),
      })}
      {...(from === undefined
        ? {}
        : {
            onBack: (accepted) => {
              ui.setState({
                dialog: { kind: 'adapter-settings', ...from, changes, entered: { setToNone, accepted } },
              });
            },
          })}
    />
  );
}
