import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { perFrame } from './per-frame.ts';

const STEP = 16;

const useStyles = makeStyles({
  splitter: {
    position: 'relative',
    flexShrink: 0,
    touchAction: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '@media (forced-colors: active)': { ':hover': { backgroundColor: 'Highlight' } },
  },
  upright: { width: '8px', cursor: 'col-resize' },
  level: { height: '8px', cursor: 'row-resize' },
});

/**
 * The edge between two panes: drawn with the pointer, or moved with the arrow keys.
 *
 * It takes the size of the pane before it, or after it with `after`. A double-click gives the usual
 * size again, and the View menu has the same without any drawing.
 */
export function Splitter({
  label,
  value,
  least,
  most,
  usual,
  level = false,
  after = false,
  controls,
  onChange,
}: {
  readonly label: string;
  /** In pixels, like its bounds. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly usual: number;
  /** Between panes that lie above each other. */
  readonly level?: boolean;
  readonly after?: boolean;
  /** Id of the pane whose size it is. */
  readonly controls: string;
  readonly onChange: (value: number) => void;
}) {
  const styles = useStyles();
  const set = (next: number) => {
    onChange(Math.round(Math.min(most, Math.max(least, next))));
  };
  /** A window that has little room shows a pane smaller than it was made. */
  const shownSize = () => {
    const pane = document.getElementById(controls);
    const shown = level ? pane?.offsetHeight : pane?.offsetWidth;
    return Math.min(value, shown ?? value);
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    const from = level ? event.clientY : event.clientX;
    const began = shownSize();
    const towards = after ? -1 : 1;
    const { give, end } = perFrame(set);
    const onMove = (move: globalThis.PointerEvent) => {
      give(began + towards * ((level ? move.clientY : move.clientX) - from));
    };
    const onEnd = () => {
      target.removeEventListener('pointermove', onMove);
      end();
    };
    target.addEventListener('pointermove', onMove);
    target.addEventListener('lostpointercapture', onEnd, { once: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const [less, more] = level ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
    const by = { [less]: after ? STEP : -STEP, [more]: after ? -STEP : STEP }[event.key];
    const to = by === undefined ? { Home: least, End: most }[event.key] : shownSize() + by;
    if (to === undefined) return;
    event.preventDefault();
    set(to);
  };
  return (
    // A separator that is moved is a widget (ARIA: "focusable separator"), which the rules do not know.
    /* eslint-disable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex -- see above */
    <div
      role="separator"
      aria-label={label}
      aria-orientation={level ? 'horizontal' : 'vertical'}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-controls={controls}
      tabIndex={0}
      className={mergeClasses(styles.splitter, level ? styles.level : styles.upright)}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => {
        set(usual);
      }}
    />
    /* eslint-enable jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex */
  );
}
