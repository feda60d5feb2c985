import { makeStyles, tokens } from '@fluentui/react-components';

/** The columns of the switches, in their order. */
export const SWITCH_COLUMNS = [
  'name',
  'type',
  'uplink',
  'management-os',
  'machines',
  'sources',
  'destinations',
  'external-port',
  'sr-iov',
] as const;

/** Width below which the list scrolls sideways instead of cutting its columns further. */
export const SWITCHES_WIDTH = '826px';

export const useSwitchColumnStyles = makeStyles({
  row: {
    display: 'grid',
    boxSizing: 'border-box',
    gridTemplateColumns: [
      'minmax(130px, 2fr)',
      '68px',
      'minmax(110px, 2fr)',
      '108px',
      '76px',
      '76px',
      '100px',
      '104px',
      '54px',
    ].join(' '),
    alignItems: 'center',
    minHeight: '36px',
  },
  cell: { paddingInline: tokens.spacingHorizontalSNudge, minWidth: 0, unicodeBidi: 'isolate' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});
