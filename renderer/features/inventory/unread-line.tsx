import { makeStyles, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { useText } from '../../i18n/i18n.ts';

/** Names that are said; of more their number. */
const NAMED = 6;

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0 },
});

/** Below the list, the virtual machines that are not in it because they could not be read. */
export function UnreadLine({ unread }: { readonly unread: Inventory['unread'] }) {
  const t = useText();
  const styles = useStyles();
  const machines = unread.filter(({ what }) => what === 'virtual machine');
  if (machines.length === 0) return null;
  const left = machines.length - NAMED;
  const names = [
    ...machines.slice(0, NAMED).map(({ name }) => name),
    ...(left > 0 ? [t('host.more', { count: left })] : []),
  ].join(', ');
  return (
    <div
      className={styles.line}
      title={machines.map(({ name, message }) => `${name}: ${message}`).join('\n')}
    >
      <WarningRegular aria-hidden className={styles.icon} />
      <span>{t('list.unread', { count: machines.length, names })}</span>
    </div>
  );
}
