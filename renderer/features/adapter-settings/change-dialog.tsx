import { useState } from 'react';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost } from '../../stores/use-app.ts';
import { PlanDialog } from '../plan/plan-dialog.tsx';
import { ChangeInPlace } from './change-in-place.tsx';

interface ChangeDialogProps {
  readonly changes: readonly AdapterChange[];
  /** The settings that the changes were chosen in, to go back to. */
  readonly from?: { readonly vm: string; readonly adapter: string | null };
  /** The consents that were given before their run, which was reviewed then. */
  readonly accepted?: readonly Acceptance[];
}

/** Changes of adapters: made at once where nothing stands in the way, else reviewed before they run. */
export function ChangeDialog(props: ChangeDialogProps) {
  const [isReviewed, setReviewed] = useState(props.from !== undefined || props.accepted !== undefined);
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

/** The review of changes to adapters that need a consent, or a look, before they run. */
function ChangeReview({ changes: asked, from, accepted = [] }: ChangeDialogProps) {
  const t = useText();
  const { ui } = useApp();
  const inventory = useHost((host) => host.inventory);
  const [changes, setChanges] = useState(asked);
  const setToNone = (id: string) => {
    const found = inventory === null ? undefined : findAdapter(inventory, id);
    if (found === undefined) return;
    const { switchId } = found.adapter;
    setChanges([
      ...changes.filter(({ adapter }) => !sameId(adapter, id)),
      { adapter: id, mode: 'None', switch: switchId },
    ]);
  };
  return (
    <PlanDialog
      request={{ kind: 'change-adapters', changes: [...changes], accepted: [] }}
      title={t('adapter-settings.review', { count: changes.length })}
      action={t('adapter-settings.apply')}
      nothing={t('adapter-settings.nothing')}
      onSetToNone={setToNone}
      given={accepted}
      from={(given) => ({
        kind: 'change',
        changes,
        accepted: given,
        ...(from === undefined ? {} : { from }),
      })}
      {...(from === undefined
        ? {}
        : {
            onBack: () => {
              ui.setState({ dialog: { kind: 'adapter-settings', ...from, changes: asked } });
            },
          })}
    />
  );
}
