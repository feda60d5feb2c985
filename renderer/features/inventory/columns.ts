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
export const LIST_WIDTH = '980px';
/** Height of a line, in pixels. */
export const ROW_HEIGHT = 36;

export const useColumnStyles = makeStyles({
  row: {
    display: 'grid',
    boxSizing: 'border-box',
    gridTemplateColumns: [
      'minmax(130px, 1.2fr)',
      'minmax(78px, 0.5fr)',
      '44px',
      'minmax(122px, 1fr)',
      'minmax(84px, 0.8fr)',
      'minmax(128px, 0.9fr)',
      'minmax(78px, 0.5fr)',
      '112px',
      'minmax(200px, 3fr)',
    ].join(' '),
    alignItems: 'center',
    width: '100%',
    minHeight: `${String(ROW_HEIGHT)}px`,
  },
  cell: {
    paddingInline: tokens.spacingHorizontalS,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: 0,
    unicodeBidi: 'isolate',
  },
});
