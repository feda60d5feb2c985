import type { DisableScope } from '../../../shared/plan/request.ts';
import { useText } from '../../i18n/i18n.ts';
import { placeName, useHost } from '../../stores/use-app.ts';
import { mirroredCount } from '../inventory/mirror-counts.ts';
import { PlanDialog } from '../plan/plan-dialog.tsx';

/** Ends mirroring in a scope that is always said; what changes, stays and waits is in the plan. */
export function DisableDialog({ scope }: { readonly scope: DisableScope }) {
  const t = useText();
  const switchId = 'switch' in scope ? scope.switch : null;
  const where = useHost((host) => placeName(host, switchId));
  const count = useHost(({ inventory }) => mirroredCount(inventory, switchId));
  return (
    <PlanDialog
      request={{ kind: 'disable', scope, remove: [], accepted: [] }}
      title={t('disable.title', { host: where, count })}
      action={t('disable.action')}
      nothing={t('disable.nothing')}
    />
  );
}
