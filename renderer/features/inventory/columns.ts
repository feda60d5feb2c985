import { makeStyles, tokens } from '@fluentui/react-components';

/** The list's columns, in their order. */
export const COLUMNS = ['name', 'state', 'adapter', 'switch', 'address', 'vlan', 'mode', 'copies'] as const;

export const useColumnStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns:
      'minmax(120px, 1.5fr) minmax(80px, 0.8fr) minmax(120px, 1.3fr) minmax(90px, 1fr) minmax(110px, 1.1fr) minmax(80px, 0.7fr) 116px minmax(140px, 2fr)',
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
