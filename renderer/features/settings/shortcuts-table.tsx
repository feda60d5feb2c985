import { makeStyles, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import { keysText } from '../../i18n/key-text.ts';
import { SHORTCUTS } from './shortcuts.ts';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', textAlign: 'start' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'start',
    verticalAlign: 'top',
  },
  keys: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** Keys with what they do. */
export function ShortcutsTable() {
  const t = useText();
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {t('shortcuts.keys')}
          </th>
          <th scope="col" className={styles.cell}>
            {t('shortcuts.what')}
          </th>
        </tr>
      </thead>
      <tbody>
        {SHORTCUTS.map(({ pressed, does }) => (
          <tr key={does}>
            <td className={styles.cell}>
              <kbd className={styles.keys}>{keysText(t, pressed)}</kbd>
            </td>
            <td className={styles.cell}>{t(does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
