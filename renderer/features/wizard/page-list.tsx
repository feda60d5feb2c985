import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useText } from '../../i18n/i18n.ts';
import { PAGES, type Page } from '../../stores/wizard-entry.ts';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    // In sight however far down the page is read.
    position: 'sticky',
    top: 0,
    alignSelf: 'start',
    '@media (max-width: 700px)': { display: 'flex', flexWrap: 'wrap', position: 'static' },
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px 1fr',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    color: tokens.colorNeutralForeground2,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke3,
    '@media (max-width: 700px)': { paddingBlock: tokens.spacingVerticalXS },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderInlineStartColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      color: 'HighlightText',
      backgroundColor: 'Highlight',
    },
  },
});

/** The wizard's pages, the one that is open marked; the last one is the run itself. */
export function PageList({ current }: { readonly current: Page | 'result' }) {
  const t = useText();
  const styles = useStyles();
  const pages = [...PAGES, 'result' as const];
  const at = pages.indexOf(current);
  return (
    <ol className={styles.list} aria-label={t('wizard.pages')}>
      {pages.map((page, index) => (
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
