import { useState } from 'react';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findAdapter, findSwitch, findVm } from '../../../shared/model/look-up.ts';
import type { DisableScope } from '../../../shared/plan/request.ts';
import { useText } from '../../i18n/i18n.ts';
import type { DisableEntry } from '../../stores/ui-store.ts';
import { hostName, useHost } from '../../stores/use-app.ts';
import { PlanDialog } from '../plan/plan-dialog.tsx';
import { namesApart } from '../plan/told-apart.ts';
import { AlsoRemove } from './also-remove.tsx';
import { leftoversOf, mirroredIn, removableIn } from './disable-view.ts';
import { Stays } from './stays.tsx';

/**
 * Ends mirroring in a scope that is always said; what changes, stays and waits is said before it runs.
 *
 * The way back from a run that was not done keeps what was entered.
 */
export function DisableDialog({
  scope,
  entered = { remove: [], accepted: [] },
}: {
  readonly scope: DisableScope;
  /** What was entered before its run; nothing where it was not run yet. */
  readonly entered?: DisableEntry | undefined;
}) {
  const t = useText();
  const inventory = useHost((host) => host.inventory);
  const host = useHost(hostName);
  const ours = useHost((each) => each.ours);
  const [plan, setPlan] = useState<PlanView | null>(null);
  const [remove, setRemove] = useState(entered.remove);
  const whole = 'adapters' in scope ? t('disable.selection') : host;
  const place = inventory === null ? host : placeOf(inventory, scope, whole);
  const count = inventory === null ? 0 : mirroredIn(inventory, scope).length;
  const removable = inventory === null ? [] : removableIn(inventory, scope, ours);
  const leftovers = inventory === null || plan === null ? [] : leftoversOf(plan, inventory);
  const isWithdrawn = ({ code, target }: Acceptance) =>
    code === 'remove-when-off' &&
    hasId(
      removable.map(({ adapter }) => adapter.id),
      target,
    ) &&
    !hasId(remove, target);
  const isLeftover = count === 0 && leftovers.length > 0;
  return (
    <PlanDialog
      request={{ kind: 'disable', scope, remove: [...remove], accepted: [] }}
      title={
        isLeftover
          ? t('disable.leftover-title', { host: place, count: leftovers.length })
          : t('disable.title', { host: place, count })
      }
      action={t(isLeftover ? 'disable.leftover-action' : 'disable.action')}
      nothing={t(nothingText(plan, leftovers.length))}
      isWithdrawn={isWithdrawn}
      given={entered.accepted}
      from={(accepted) => ({ kind: 'disable', scope, entered: { remove, accepted } })}
      onPlan={setPlan}
    >
      {inventory === null || plan === null ? null : <Stays inventory={inventory} plan={plan} />}
      <AlsoRemove
        adapters={removable}
        names={namesApart(inventory)}
        chosen={remove}
        plan={plan}
        onChoose={(id, chosen) => {
          setRemove([...remove.filter((each) => !sameId(each, id)), ...(chosen ? [id] : [])]);
        }}
      />
    </PlanDialog>
  );
}

/** What Disable is about, by a name that fits nothing else; `whole` where it is no single thing. */
function placeOf(inventory: Inventory, scope: DisableScope, whole: string): string {
  const names = namesApart(inventory);
  if ('switch' in scope) {
    const found = findSwitch(inventory, scope.switch);
    return found === undefined ? whole : names.virtualSwitch(found);
  }
  if ('vm' in scope) {
    const found = findVm(inventory, scope.vm);
    return found === undefined ? whole : names.vm(found);
  }
  if ('adapter' in scope) {
    const found = findAdapter(inventory, scope.adapter);
    return found === undefined ? whole : names.label(found.adapter);
  }
  return whole;
}

/** Why nothing needs doing: what is left waits, what mirrors is not ours to change, or nothing does. */
function nothingText(plan: PlanView | null, leftovers: number) {
  if (leftovers > 0) return 'disable.waits';
  const leavesAlone = plan?.findings.some(
    ({ code }) => code === 'external-port-mirrored' || code === 'host-adapter-mirrored',
  );
  return leavesAlone === true ? 'disable.nothing-ours' : 'disable.nothing';
}
