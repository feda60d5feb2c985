import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';

const useStyles = makeStyles({
  lines: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalL,
  },
  text: { color: tokens.colorNeutralForeground2 },
});

/** Where the list will be, while the host is read for the first time. */
export function ListSkeleton() {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.lines}>
      <span role="status" className={styles.text}>
        {t('list.reading')}
      </span>
      <Skeleton aria-hidden className={styles.lines}>
        {[1, 2, 3, 4, 5, 6].map((line) => (
          <SkeletonItem key={line} />
        ))}
      </Skeleton>
    </div>
  );
}
