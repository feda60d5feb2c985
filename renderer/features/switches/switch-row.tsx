import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowExportRegular, ArrowImportRegular } from '@fluentui/react-icons';
import { memo, type MouseEvent, type ReactNode } from 'react';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { vlanText } from '../../i18n/vlan-text.ts';
import { yesNo } from '../details/status-text.ts';
import { uplinkText } from '../details/switch-facts.ts';
import { switchNameText } from '../host/switch-names.ts';
import { useSwitchColumnStyles } from './switch-columns.ts';
import type { HostAdapterLine, SwitchLine, SwitchRow } from './switch-rows.ts';

const useStyles = makeStyles({
  row: {
    cursor: 'default',
    // The head stays in place above the lines.
    scrollMarginTop: '72px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  strong: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  inner: { paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  mark: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
  count: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  rest: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground2,
  },
});

interface SwitchRowViewProps {
  readonly row: SwitchRow;
  readonly index: number;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (index: number) => void;
  readonly onMenu: (index: number, at: { readonly x: number; readonly y: number }) => void;
}

/** A switch, or an adapter of the management OS on it, as a line. */
export const SwitchRowView = memo(function SwitchRowView(props: SwitchRowViewProps) {
  const { row } = props;
  return (
    <RowFrame {...props}>
      {row.kind === 'switch' ? <SwitchCells line={row} /> : <HostAdapterCells line={row} />}
    </RowFrame>
  );
});

function RowFrame({
  row,
  index,
  selected,
  focusable,
  onSelect,
  onOpen,
  onMenu,
  children,
}: SwitchRowViewProps & { readonly children: ReactNode }) {
  const styles = useStyles();
  const columns = useSwitchColumnStyles();
  return (
    // The keys of the grid are taken by the grid itself.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={row.kind === 'switch' ? 1 : 2}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      data-index={index}
      className={mergeClasses(columns.row, styles.row, selected && styles.selected)}
      onClick={() => {
        onSelect(index);
      }}
      onDoubleClick={() => {
        onOpen(index);
      }}
      onContextMenu={(event: MouseEvent) => {
        event.preventDefault();
        onMenu(index, { x: event.clientX, y: event.clientY });
      }}
    >
      {children}
    </div>
  );
}

function SwitchCells({ line }: { readonly line: SwitchLine }) {
  const t = useText();
  const styles = useStyles();
  const columns = useSwitchColumnStyles();
  const { virtualSwitch, name, machines, adapters, counts } = line;
  const uplink = uplinkText(t, virtualSwitch);
  return (
    <>
      <div
        role="rowheader"
        title={switchNameText(name)}
        className={mergeClasses(columns.cell, styles.strong)}
      >
        {name.name}
        {name.mark === null ? null : <span className={styles.mark}> {name.mark}</span>}
      </div>
      <div role="gridcell" className={columns.cell}>
        {t(`details.type.${virtualSwitch.type}`)}
      </div>
      <div role="gridcell" title={uplink} className={mergeClasses(columns.cell, columns.cut)}>
        {uplink}
      </div>
      <div role="gridcell" className={columns.cell}>
        {yesNo(t, virtualSwitch.allowManagementOs)}
      </div>
      <div role="gridcell" className={columns.cell}>
        {t('switches-view.connected', { machines, adapters })}
      </div>
      <div role="gridcell" className={mergeClasses(columns.cell, styles.count)}>
        {counts.sources === 0 ? null : <ArrowExportRegular aria-hidden />}
        {counts.sources}
      </div>
      <div role="gridcell" className={mergeClasses(columns.cell, styles.count)}>
        {counts.destinations === 0 ? null : <ArrowImportRegular aria-hidden />}
        {counts.destinations}
      </div>
      <div role="gridcell" className={columns.cell}>
        {virtualSwitch.type === 'External' ? <ModeBadge mode={virtualSwitch.externalPortMode} /> : '–'}
      </div>
      <div role="gridcell" className={columns.cell}>
        {yesNo(t, virtualSwitch.iov)}
      </div>
    </>
  );
}

function HostAdapterCells({ line: { adapter, switchId } }: { readonly line: HostAdapterLine }) {
  const t = useText();
  const styles = useStyles();
  const columns = useSwitchColumnStyles();
  return (
    <>
      <div role="rowheader" title={adapter.name} className={mergeClasses(columns.cell, styles.inner)}>
        {adapter.name}
      </div>
      <div role="gridcell" aria-colspan={8} className={mergeClasses(columns.cell, styles.rest)}>
        <span>{t('list.management-os')}</span>
        {switchId === null ? <span>{t('list.not-connected')}</span> : null}
        <ModeBadge mode={adapter.mode} />
        <span>{t('switches-view.vlan', { vlan: vlanText(t, adapter) })}</span>
        <span>{adapter.guestAddresses.join(', ')}</span>
      </div>
    </>
  );
}
