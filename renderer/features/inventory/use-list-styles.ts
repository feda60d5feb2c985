import { makeStyles, tokens } from '@fluentui/react-components';

/** Height of a line, in pixels. */
export const ROW_HEIGHT = 32;
/** Height of the heads with the line below them. */
export const HEAD_HEIGHT = ROW_HEIGHT + 1;

/** What the head and the lines of the list have in common: their columns. */
export const useListStyles = makeStyles({
  row: {
    display: 'grid',
    boxSizing: 'border-box',
    gridTemplateColumns: 'var(--list-columns)',
    alignItems: 'stretch',
    width: '100%',
    height: `${String(ROW_HEIGHT)}px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    minWidth: 0,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
  },
  /** The name stays in sight while the other columns are scrolled. */
  name: { position: 'sticky', insetInlineStart: 0, zIndex: 1, backgroundColor: 'inherit' },
  text: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', unicodeBidi: 'isolate' },
});
