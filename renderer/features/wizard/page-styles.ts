import { makeStyles, tokens } from '@fluentui/react-components';

/** What the wizard's pages have in common. */
export const usePageStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground3 },
  search: { width: '420px', maxWidth: '100%' },
});
