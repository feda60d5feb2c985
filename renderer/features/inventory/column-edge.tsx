import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { perFrame } from '../../components/per-frame.ts';
import { useText } from '../../i18n/i18n.ts';
import { LEAST_WIDTH, MOST_WIDTH, WIDTH_STEP, type Column } from './columns.ts';

const useStyles = makeStyles({
  edge: {
    position: 'absolute',
    insetInlineEnd: 0,
    top: 0,
    bottom: 0,
    width: '8px',
    cursor: 'col-resize',
    touchAction: 'none',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { borderRight: `3px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus': { borderRight: `3px solid ${tokens.colorCompoundBrandStroke}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});

/**
 * The edge of a column's head: drawn with the pointer, or moved with the arrow keys.
 *
 * The column's menu leads to it and does the same without it; a double-click fits the column.
 */
export function ColumnEdge({
  column,
  width,
  onWidth,
  onFit,
  onLeave,
}: {
  readonly column: Column;
  /** In pixels, as far as it is known without measuring. */
  readonly width: number;
  readonly onWidth: (column: Column, width: number) => void;
  readonly onFit: (column: Column) => void;
  /** Called when the keyboard is done with it. */
  readonly onLeave: () => void;
}) {
  const t = useText();
  const styles = useStyles();
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const edge = event.currentTarget;
    const from = event.clientX;
    const began = shownWidth(edge);
    edge.setPointerCapture(event.pointerId);
    const { give, end } = perFrame((width: number) => {
      onWidth(column, width);
    });
    const onMove = ({ clientX }: globalThis.PointerEvent) => {
      if (clientX !== from) give(began + clientX - from);
    };
    edge.addEventListener('pointermove', onMove);
    edge.addEventListener(
      'lostpointercapture',
      () => {
        edge.removeEventListener('pointermove', onMove);
        end();
      },
      { once: true },
    );
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = { ArrowLeft: -WIDTH_STEP, ArrowRight: WIDTH_STEP }[event.key];
    const to =
      by === undefined
        ? { Home: LEAST_WIDTH, End: MOST_WIDTH }[event.key]
        : shownWidth(event.currentTarget) + by;
    const isDone = event.key === 'Escape' || event.key === 'Enter';
    if (to === undefined && !isDone) return;
    event.preventDefault();
    if (to === undefined) onLeave();
    else onWidth(column, to);
  };
  return (
    // A separator that has a value and can have the focus is a control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={t('list.width-of', { column: t(`column.${column}`) })}
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={MOST_WIDTH}
      tabIndex={-1}
      className={styles.edge}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => {
        onFit(column);
      }}
    />
  );
}

function shownWidth(edge: HTMLElement): number {
  return edge.parentElement?.getBoundingClientRect().width ?? LEAST_WIDTH;
}
