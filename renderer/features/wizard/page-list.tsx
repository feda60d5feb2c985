import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useText } from '../../i18n/i18n.ts';
import { PAGES, type Page } from './wizard-state.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    padding: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
  },
});

/** The wizard's pages, the one that is open marked; the last one is the run itself. */
export function PageList({ current }: { readonly current: Page }) {
  const t = useText();
  const styles = useStyles();
  const at = PAGES.indexOf(current);
  return (
    <ol className={styles.list} aria-label={t('wizard.pages')}>
      {[...PAGES, 'result' as const].map((page, index) => (
        <li
          key={page}
          className={mergeClasses(styles.item, page === current && styles.current)}
          aria-current={page === current ? 'step' : undefined}
        >
          {index < at ? <CheckmarkRegular aria-hidden /> : <span />}
          {t(`wizard.page.${page}`)}
        </li>
      ))}
    </ol>
  );
}
