import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import { useText } from '../../i18n/i18n.ts';
import { namesApart } from './told-apart.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: { overflowWrap: 'anywhere', minWidth: 0 },
});

/** The receivers whose mirroring the plan ends, each with the way to leave it as it is after all. */
export function SetToNoneList({
  label,
  adapters,
  inventory,
  onKeep,
}: {
  readonly label: string;
  /** Their ids. */
  readonly adapters: readonly string[];
  readonly inventory: Inventory;
  readonly onKeep: (adapter: string) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const names = namesApart(inventory);
  if (adapters.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={label}>
      {adapters.map((id) => {
        const name = names.label({ id, name: findAdapter(inventory, id)?.adapter.name ?? id });
        return (
          <li key={id} className={styles.item}>
            <span className={styles.name}>{t('plan.is-set-to-none', { name })}</span>
            <Button
              size="small"
              aria-label={t('plan.keep-name', { name })}
              onClick={() => {
                onKeep(id);
              }}
            >
              {t('plan.keep')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
