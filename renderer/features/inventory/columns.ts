import { makeStyles, tokens } from '@fluentui/react-components';

/** The list's columns, in their order. */
export const COLUMNS = [
  'name',
  'state',
  'generation',
  'adapter',
  'switch',
  'address',
  'vlan',
  'mode',
  'copies',
] as const;

/** Width below which the list scrolls sideways instead of cutting its columns further. */
export const LIST_WIDTH = '1058px';
/** Height of a line, in pixels. */
export const ROW_HEIGHT = 36;

export const useColumnStyles = makeStyles({
  row: {
    display: 'grid',
    boxSizing: 'border-box',
    gridTemplateColumns: [
      'minmax(150px, 1.2fr)',
      'minmax(106px, 0.5fr)',
      '46px',
      'minmax(128px, 1fr)',
      'minmax(98px, 0.8fr)',
      'minmax(122px, 0.9fr)',
      'minmax(84px, 0.5fr)',
      '112px',
      'minmax(212px, 3fr)',
    ].join(' '),
    alignItems: 'center',
    width: '100%',
    minHeight: `${String(ROW_HEIGHT)}px`,
  },
  cell: {
    paddingInline: tokens.spacingHorizontalSNudge,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
    unicodeBidi: 'isolate',
  },
});
