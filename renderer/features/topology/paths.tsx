import { memo } from 'react';
import { keysOf } from './card-shape.tsx';
import { drawsSame, pathOpacity, SMALL, type Pen } from './drawing-style.ts';
import { BUS } from './highlight.ts';
import type { PlacedCard, TopologyLayout } from './layout.ts';
import { CopyLine, PortMark } from './marks.tsx';
import type { TopologyPort } from './topology-model.ts';
import { vlanWords } from '../../i18n/vlan-words.ts';
import { Words } from './words.tsx';

const BUS_WIDTH = 8;

/**
 * All lines: each port's own link, the bus of the copies, and the ways to it and from it.
 *
 * Never from port to port: who copies to whom is decided by the switch, not by pairs.
 */
export function Paths({ layout, pen }: { readonly layout: TopologyLayout; readonly pen: Pen }) {
  const { bus, switchBox, cards, groups, external } = layout;
  const { t, palette } = pen;
  const edge = { left: switchBox.x, right: switchBox.x + switchBox.width };
  return (
    <g aria-hidden="true" pointerEvents="none">
      {bus === null ? null : (
        <g opacity={pathOpacity(pen, BUS)}>
          <rect
            x={bus.x - BUS_WIDTH / 2}
            y={bus.from}
            width={BUS_WIDTH}
            height={bus.to - bus.from}
            rx={3}
            fill={palette.bus}
            stroke={palette.source}
            strokeWidth={1}
          />
          <Words
            pen={pen}
            x={bus.x}
            y={bus.from - 7}
            width={switchBox.width - 40}
            size={SMALL}
            anchor="middle"
            colour={palette.text}
          >
            {t('topology.copies')}
          </Words>
        </g>
      )}
      {cards.map((card) => (
        <CardPaths key={card.owner.key} card={card} edge={edge[card.lane]} bus={bus} pen={pen} />
      ))}
      {groups.map(({ group, box, y }) => (
        <g key={group.key} opacity={pathOpacity(pen, group.key)}>
          <Link from={box.x + box.width} to={edge.left} y={y} pen={pen} />
          {group.kind === 'sources' && bus !== null ? (
            <CopyLine
              mode="Source"
              from={{ x: edge.left, y }}
              to={{ x: bus.x - BUS_WIDTH / 2, y }}
              palette={palette}
            />
          ) : null}
          <PortMark
            mode={group.kind === 'sources' ? 'Source' : 'None'}
            x={edge.left}
            y={y}
            palette={palette}
          />
        </g>
      ))}
      {external === null ? null : <ExternalPaths layout={layout} port={external.port} pen={pen} />}
    </g>
  );
}

interface CardPathsProps {
  readonly card: PlacedCard;
  /** Where the switch is met. */
  readonly edge: number;
  readonly bus: TopologyLayout['bus'];
  readonly pen: Pen;
}

const CardPaths = memo(
  function CardPaths({ card: { lane, box, ports }, edge, bus, pen }: CardPathsProps) {
    return ports.map(({ port, y }) => (
      <g key={port.key} opacity={pathOpacity(pen, port.key)}>
        <Link from={lane === 'left' ? box.x + box.width : box.x} to={edge} y={y} pen={pen} />
        <Copies port={port} edge={edge} y={y} bus={bus} pen={pen} isLeft={lane === 'left'} />
        <PortMark mode={port.mode} x={edge} y={y} palette={pen.palette} />
      </g>
    ));
  },
  (a, b) =>
    a.card === b.card && a.edge === b.edge && a.bus === b.bus && drawsSame(a.pen, b.pen, keysOf(a.card)),
);

function Link({
  from,
  to,
  y,
  pen,
}: {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly pen: Pen;
}) {
  return (
    <path d={`M${String(from)} ${String(y)}H${String(to)}`} stroke={pen.palette.line} strokeWidth={1.25} />
  );
}

function Copies({
  port,
  edge,
  y,
  bus,
  pen,
  isLeft,
}: {
  readonly port: TopologyPort;
  readonly edge: number;
  readonly y: number;
  readonly bus: TopologyLayout['bus'];
  readonly pen: Pen;
  readonly isLeft: boolean;
}) {
  const { mode } = port;
  if (bus === null || (mode !== 'Source' && mode !== 'Destination')) return null;
  const side = isLeft ? -1 : 1;
  const [atBus, atEdge] = [
    { x: bus.x + (side * BUS_WIDTH) / 2, y },
    { x: edge - side * 8, y },
  ];
  return (
    <>
      {mode === 'Source' ? (
        <CopyLine mode={mode} from={atEdge} to={atBus} palette={pen.palette} />
      ) : (
        <CopyLine mode={mode} from={atBus} to={atEdge} palette={pen.palette} />
      )}
      {mode === 'Source' && port.vlan.kind !== 'untagged' ? (
        <Words
          pen={pen}
          x={(atBus.x + atEdge.x) / 2}
          y={y - 6}
          width={Math.abs(atBus.x - atEdge.x) - 8}
          size={10}
          anchor="middle"
          colour={pen.palette.text}
        >
          {vlanWords(pen.t, port.vlan)}
        </Words>
      ) : null}
    </>
  );
}

function ExternalPaths({
  layout: { bus, switchBox, external },
  port,
  pen,
}: {
  readonly layout: TopologyLayout;
  readonly port: TopologyPort;
  readonly pen: Pen;
}) {
  const { palette } = pen;
  const x = switchBox.x + switchBox.width / 2;
  const bottom = switchBox.y + switchBox.height;
  const { mode } = port;
  const [atBus, atEdge] = [
    { x, y: bus?.to ?? bottom },
    { x, y: bottom - 8 },
  ];
  return (
    <g opacity={pathOpacity(pen, port.key)}>
      <path
        d={`M${String(x)} ${String(bottom)}V${String(external?.box.y ?? bottom)}`}
        stroke={palette.line}
        strokeWidth={1.25}
      />
      {mode === 'Source' ? <CopyLine mode={mode} from={atEdge} to={atBus} palette={palette} /> : null}
      {mode === 'Destination' ? <CopyLine mode={mode} from={atBus} to={atEdge} palette={palette} /> : null}
      <PortMark mode={mode} x={x} y={bottom} palette={palette} />
    </g>
  );
}
