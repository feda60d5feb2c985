import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CircleRegular,
  FlashRegular,
  HistoryRegular,
  PauseRegular,
  PlayFilled,
  PlugDisconnectedRegular,
  QuestionCircleRegular,
  SaveRegular,
  WarningRegular,
} from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { ModeBadge } from '../../components/mode-badge.tsx';
import type { Text } from '../../i18n/i18n.ts';
import type { Column } from './columns.ts';
import type { ListLine } from './list-lines.ts';
import { NameText } from './name-text.tsx';
import { cellText, isWithoutMode, longCopies, markOf, modeCounts, shortCopies } from './row-text.ts';
import type { useListStyles } from './use-list-styles.ts';

/** The look of what stands in the cells. */
export const useCellStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3 },
  icon: { flexShrink: 0, display: 'inline-flex' },
  running: {
    color: tokens.colorPaletteGreenForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  warning: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  count: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
  },
});

interface CellStyles {
  readonly list: ReturnType<typeof useListStyles>;
  readonly cell: ReturnType<typeof useCellStyles>;
}

/** What stands in a cell of a line after its name, with its tooltip: the whole of what may be cut off. */
export function cellOf(t: Text, line: ListLine, column: Column, styles: CellStyles): Cell {
  const { row, first } = line;
  const text = cellText(t, row, column);
  const plain = (className = '') => <span className={mergeClasses(styles.list.text, className)}>{text}</span>;
  switch (column) {
    case 'state':
    case 'generation':
      if (!first) return { title: '', content: null };
      return { title: text, content: column === 'state' ? stateCell(line, text, styles) : plain() };
    case 'adapter':
      return adapterCell(t, line, text, styles);
    case 'switch':
      return row.switchName !== null || row.adapter === null
        ? { title: text, content: <NameText text={text} mark={markOf(row, 'switch')} /> }
        : { title: text, content: [iconCell(<PlugDisconnectedRegular />, styles), plain(styles.cell.quiet)] };
    case 'address':
      return { title: row.adapter?.guestAddresses.join(', ') ?? '', content: plain(styles.cell.quiet) };
    case 'mode':
      return { title: text, content: modeCell(t, line, styles) };
    case 'copies':
      return copiesCell(t, line, styles);
    case 'name':
    case 'mac':
    case 'vlan':
      return { title: text, content: plain(styles.cell.quiet) };
  }
}

interface Cell {
  readonly title: string;
  /** What is read instead of the content, where that is too short to be understood. */
  readonly spoken?: string;
  readonly content: ReactNode;
}

function iconCell(icon: ReactElement, { cell }: CellStyles, className = cell.quiet): ReactElement {
  return (
    <span key="icon" aria-hidden className={mergeClasses(cell.icon, className)}>
      {icon}
    </span>
  );
}

const STATE_ICONS: Readonly<Record<string, ReactElement>> = {
  Running: <PlayFilled />,
  Saved: <SaveRegular />,
  Paused: <PauseRegular />,
};

function stateCell({ row }: ListLine, text: string, styles: CellStyles): ReactNode {
  const state = row.vm?.state;
  if (state === undefined) return null;
  return (
    <>
      {iconCell(
        STATE_ICONS[state] ?? <CircleRegular />,
        styles,
        state === 'Running' ? styles.cell.running : styles.cell.quiet,
      )}
      <span className={styles.list.text}>{text}</span>
    </>
  );
}

function adapterCell(t: Text, { row, rest, folded }: ListLine, text: string, styles: CellStyles): Cell {
  const { adapter } = row;
  const more = folded ? t('list.more-adapters', { count: rest.length }) : '';
  const marks = [
    ...(adapter?.legacy === true ? [{ icon: <HistoryRegular />, word: t('list.legacy') }] : []),
    ...(adapter?.iovDataPathActive === true ? [{ icon: <FlashRegular />, word: t('list.sr-iov') }] : []),
  ];
  return {
    title: [text, more, ...marks.map(({ word }) => word)].filter((part) => part !== '').join(' · '),
    content: (
      <>
        <NameText
          text={text}
          mark={markOf(row, 'adapter')}
          className={adapter === null ? styles.cell.quiet : undefined}
        />
        {folded ? (
          <span role="img" aria-label={more} className={mergeClasses(styles.cell.icon, styles.cell.quiet)}>
            +{rest.length}
          </span>
        ) : null}
        {marks.map(({ icon, word }) => (
          <span
            key={word}
            role="img"
            aria-label={word}
            title={word}
            className={mergeClasses(styles.cell.icon, styles.cell.warning)}
          >
            {icon}
          </span>
        ))}
      </>
    ),
  };
}

/** The mode of the line, or of a folded VM each mode that its adapters have, with their number. */
function modeCell(t: Text, { row, rest, folded }: ListLine, styles: CellStyles): ReactNode {
  if (isWithoutMode(row)) return null;
  const { sources, destinations } = modeCounts(folded ? [row, ...rest] : [row]);
  if (sources + destinations < 2) {
    const only = [row, ...rest].find(({ mode }) => mode === 'Source' || mode === 'Destination');
    return <ModeBadge mode={folded && only !== undefined ? only.mode : row.mode} />;
  }
  const count = (mode: 'Source' | 'Destination', number: number) => {
    if (number === 0) return null;
    const words = t(mode === 'Source' ? 'hosts.sources' : 'hosts.destinations', { count: number });
    return (
      <span role="img" aria-label={words} title={words} className={styles.cell.count}>
        <ModeBadge mode={mode} short />
        {number}
      </span>
    );
  };
  return (
    <>
      {count('Source', sources)}
      {count('Destination', destinations)}
    </>
  );
}

function copiesCell(t: Text, { row, rest, folded }: ListLine, styles: CellStyles): Cell {
  const all = folded ? [row, ...rest] : [row];
  const join = (texts: readonly string[]) => [...new Set(texts)].filter((text) => text !== '').join(' · ');
  const text = join(all.map((each) => shortCopies(t, each)));
  const whole = join(all.map((each) => longCopies(t, each)));
  return {
    title: whole,
    ...(whole === '' ? {} : { spoken: whole }),
    content: (
      <>
        {all.some(({ notExpected }) => notExpected > 0)
          ? iconCell(<WarningRegular />, styles, styles.cell.warning)
          : all.some(({ unknown }) => unknown > 0)
            ? iconCell(<QuestionCircleRegular />, styles)
            : null}
        <span className={styles.list.text}>{text}</span>
      </>
    ),
  };
}
