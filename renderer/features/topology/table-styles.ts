import { makeStyles, tokens } from '@fluentui/react-components';

/** How the tables of the topology look; they scroll in a region of their own. */
export const useTableStyles = makeStyles({
  room: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: {
    width: '100%',
    minWidth: '620px',
    '& th:nth-child(-n + 2)': { minWidth: '130px' },
    '& th:nth-child(4)': { minWidth: '96px' },
    borderCollapse: 'collapse',
    '& th': {
      position: 'sticky',
      top: 0,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
    },
    '& th, & td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: 'start',
      verticalAlign: 'top',
    },
  },
  name: { overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
});
