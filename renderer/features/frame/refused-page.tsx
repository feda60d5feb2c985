import { makeStyles, Title2, tokens } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';

const useStyles = makeStyles({
  page: { maxWidth: '640px', margin: '15vh auto', padding: tokens.spacingHorizontalXL },
});

/** A page without a right: how to get one. */
export function RefusedPage() {
  const t = useText();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <Title2 as="h1">{t('link.refused')}</Title2>
      <p>{t('link.refused-text')}</p>
      <p>{t('link.refused-why')}</p>
    </main>
  );
}
