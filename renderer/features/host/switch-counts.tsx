import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowExportRegular, ArrowImportRegular } from '@fluentui/react-icons';
import type { ModeCounts } from '../inventory/mirror-counts.ts';

const useStyles = makeStyles({
  counts: {
    display: 'flex',
    alignItems: 'center',
    gap: '1px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  none: { color: tokens.colorNeutralForeground3 },
  arrow: { color: tokens.colorNeutralForeground3 },
});

/** How many Sources copy to how many Destinations, in little room; the words are the tree line's. */
export function SwitchCounts({ counts: { sources, destinations } }: { readonly counts: ModeCounts }) {
  const styles = useStyles();
  if (sources + destinations === 0) {
    return (
      <span className={styles.none} aria-hidden>
        –
      </span>
    );
  }
  return (
    <span className={styles.counts} aria-hidden>
      <ArrowExportRegular />
      {sources}
      <span className={styles.arrow}>→</span>
      <ArrowImportRegular />
      {destinations}
    </span>
  );
}
