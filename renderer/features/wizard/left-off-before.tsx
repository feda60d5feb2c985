import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { useText } from '../../i18n/i18n.ts';
import { someNames } from '../plan/some-names.ts';
import { namesApart } from '../plan/told-apart.ts';
import { usePageStyles } from './page-styles.ts';
import { staysOff } from './stays-off.ts';

/** Says which VMs the run before has left off: the plan takes them as they are, and nobody else tells. */
export function LeftOffBefore({
  vms,
  inventory,
  plan,
}: {
  /** Ids of the VMs that it has left off. */
  readonly vms: readonly string[];
  readonly inventory: Inventory;
  readonly plan: PlanView | null;
}) {
  const t = useText();
  const styles = usePageStyles();
  const off = plan === null ? [] : staysOff(vms, inventory, plan);
  if (off.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.text}>
        {t('wizard.left-off', { vms: someNames(t, off.map(namesApart(inventory).vm)) })}
      </MessageBarBody>
    </MessageBar>
  );
}
