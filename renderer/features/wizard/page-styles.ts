import { makeStyles, tokens } from '@fluentui/react-components';

/** What the wizard's pages have in common. */
export const usePageStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  search: { width: '420px', maxWidth: '100%' },
});
