import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId } from 'react';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText, type Text } from '../../i18n/i18n.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import { adapterText, stateText } from './machine-text.ts';
import type { WatchRow } from './watch-rows.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    paddingInlineEnd: tokens.spacingHorizontalM,
    minHeight: '36px',
  },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  deep: { paddingInlineStart: tokens.spacingHorizontalXL },
  box: { overflowWrap: 'anywhere', minWidth: 0 },
  name: { unicodeBidi: 'isolate' },
  extra: {
    display: 'block',
    paddingInlineStart: '36px',
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** One line of the first page, with the box that chooses all that it stands for. */
export const WatchRowLine = memo(function WatchRowLine({
  row,
  names,
  checked,
  searching,
  isStop,
  onChoose,
}: {
  readonly row: WatchRow;
  readonly names: NamesApart;
  readonly checked: boolean | 'mixed';
  /** A search narrows what a switch's or a VM's box stands for, and its words say so. */
  readonly searching: boolean;
  /** Whether the Tab key stops here; the arrow keys lead to the others. */
  readonly isStop: boolean;
  readonly onChoose: (row: WatchRow, chosen: boolean) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const described = useId();
  const label = () => {
    const count = row.ids.length;
    switch (row.kind) {
      case 'switch': {
        const name = names.virtualSwitch(row.virtualSwitch);
        return t(searching ? 'wizard.watch.found-on' : 'wizard.watch.all-on', { switch: name, count });
      }
      case 'vm':
        return t(searching ? 'wizard.watch.found-of' : 'wizard.watch.all-of', {
          vm: names.vm(row.vm),
          count,
        });
      case 'adapter':
        return `${names.vm(row.vm)} / ${names.adapter(row.adapter)}`;
    }
  };
  const extra = extraOf(t, row);
  return (
    <div
      className={mergeClasses(
        styles.row,
        row.kind === 'switch' && styles.head,
        row.kind === 'adapter' && row.deep && styles.deep,
      )}
    >
      <span>
        <Checkbox
          className={styles.box}
          checked={checked}
          tabIndex={isStop ? 0 : -1}
          // Nothing to choose where all of them receive; the line stays to be read, and says so.
          aria-disabled={row.ids.length === 0}
          label={
            <span className={mergeClasses(styles.name, row.kind !== 'adapter' && styles.strong)}>
              {label()}
            </span>
          }
          aria-describedby={extra === null ? undefined : described}
          onChange={() => {
            if (row.ids.length > 0) onChoose(row, checked !== true);
          }}
        />
        {extra === null ? null : (
          <span id={described} className={styles.extra}>
            {extra}
          </span>
        )}
      </span>
      {row.kind === 'adapter' ? <ModeBadge mode={row.adapter.mode} /> : null}
    </div>
  );
});

/** What is to be known of a line besides its name. */
function extraOf(t: Text, row: WatchRow): string | null {
  if (row.kind === 'adapter') return `${stateText(t, row.vm)} · ${adapterText(t, row.adapter)}`;
  return row.leavesOut === 0 ? null : t('wizard.watch.leaves-out', { count: row.leavesOut });
}
