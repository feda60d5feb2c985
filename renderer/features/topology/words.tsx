import type { Pen } from './drawing-style.ts';
import { fitText } from './fit-text.ts';

interface WordsProps {
  readonly pen: Pen;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly children: string;
}

/** A line of letters that is cut where it does not fit; its node's tooltip has the whole. */
export function Words({
  pen,
  x,
  y,
  width,
  size,
  colour,
  bold = false,
  anchor = 'start',
  children,
}: WordsProps) {
  return (
    <text
      x={x}
      y={y}
      fontSize={size}
      fontWeight={bold ? 600 : 400}
      textAnchor={anchor}
      direction="ltr"
      unicodeBidi="isolate"
      fill={colour}
    >
      {fitText(children, width, (text) => pen.measure(text, size, bold))}
    </text>
  );
}
