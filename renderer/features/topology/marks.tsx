import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { Palette } from './palette.ts';
import type { Reach } from '../../../shared/checks/vlan-reach.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** A port on the edge of a switch: a disc for a Source, a diamond for a Destination, a ring for any other. */
export function PortMark({
  mode,
  x,
  y,
  palette,
}: Place & { readonly mode: MirroringMode | null; readonly palette: Palette }) {
  switch (mode) {
    case 'Source':
      return (
        <circle
          data-mark={mode}
          cx={x}
          cy={y}
          r={6.5}
          fill={palette.source}
          stroke={palette.card}
          strokeWidth={1}
        />
      );
    case 'Destination':
      return (
        <path
          data-mark={mode}
          d={`M${String(x)} ${String(y - 8.5)}l8.5 8.5l-8.5 8.5l-8.5 -8.5z`}
          fill={palette.destination}
          stroke={palette.card}
          strokeWidth={1}
        />
      );
    case 'None':
      return (
        <circle
          data-mark={mode}
          cx={x}
          cy={y}
          r={5}
          fill={palette.card}
          stroke={palette.line}
          strokeWidth={1.25}
        />
      );
    case null:
      return (
        <>
          <circle cx={x} cy={y} r={7} fill={palette.card} stroke={palette.line} strokeWidth={1.25} />
          <text x={x} y={y + 4} fontSize={11} textAnchor="middle" fill={palette.text}>
            {'?'}
          </text>
        </>
      );
  }
}

/** The dashes of copies: short to the bus, long away from it. */
export const DASHES = { Source: '2 4', Destination: '10 5' } as const;

/** The way of copies between a port and the bus. */
export function CopyLine({
  mode,
  from,
  to,
  palette,
}: {
  readonly mode: 'Source' | 'Destination';
  readonly from: Place;
  readonly to: Place;
  readonly palette: Palette;
}) {
  return (
    <path
      d={`M${String(from.x)} ${String(from.y)}L${String(to.x)} ${String(to.y)}`}
      fill="none"
      stroke={mode === 'Source' ? palette.source : palette.destination}
      strokeWidth={2.25}
      strokeDasharray={DASHES[mode]}
    />
  );
}

/** A tick, a cross or a question mark, ten units wide. */
export function ReachMark({
  reach,
  x,
  y,
  colour,
}: Place & { readonly reach: Reach; readonly colour: string }) {
  switch (reach) {
    case 'expected':
      return (
        <path
          d={`M${String(x)} ${String(y + 5)}l3.5 3.5l6 -7.5`}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
        />
      );
    case 'not-expected':
      return (
        <path
          d={`M${String(x + 1)} ${String(y + 1)}l8 8m0 -8l-8 8`}
          fill="none"
          stroke={colour}
          strokeWidth={1.5}
        />
      );
    case 'unknown':
      return (
        <text x={x + 5} y={y + 9} fontSize={11} fontWeight={600} textAnchor="middle" fill={colour}>
          {'?'}
        </text>
      );
  }
}
