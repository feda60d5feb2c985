import { makeStyles, tokens } from '@fluentui/react-components';

/** The list's columns, in their order. */
export const COLUMNS = ['name', 'state', 'adapter', 'switch', 'address', 'vlan', 'mode', 'copies'] as const;

export const useColumnStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns:
      'minmax(120px, 1.4fr) minmax(80px, 0.7fr) minmax(120px, 1.2fr) minmax(90px, 1fr) minmax(132px, 1.1fr) minmax(84px, 0.7fr) 116px minmax(140px, 2fr)',
    alignItems: 'center',
    width: '100%',
    minHeight: '36px',
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
