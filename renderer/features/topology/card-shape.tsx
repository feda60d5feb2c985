import { memo } from 'react';
import { stateText } from '../inventory/row-text.ts';
import {
  drawsSame,
  FOUND,
  isLit,
  letterColour,
  nodeProps,
  PADDING,
  SMALL,
  TITLE,
  type Pen,
} from './drawing-style.ts';
import { CARD_HEAD, isMirrored, type Box, type PlacedCard, type PlacedPort } from './layout.ts';
import { PortWords } from './port-words.tsx';
import type { TopologyOwner } from './topology-model.ts';
import { Words } from './words.tsx';

interface CardShapeProps {
  readonly card: PlacedCard;
  readonly pen: Pen;
  /** VLANs of the Sources, which Destinations list. */
  readonly vlans: Parameters<typeof PortWords>[0]['vlans'];
}

/**
 * The card of a VM or of the management OS.
 *
 * With one adapter the whole card is that adapter's node, else its head and each row are nodes.
 */
export const CardShape = memo(
  Card,
  (a, b) => a.card === b.card && a.vlans === b.vlans && drawsSame(a.pen, b.pen, keysOf(a.card)),
);

/** Keys of a card's nodes. */
export function keysOf({ owner, ports }: PlacedCard): readonly string[] {
  return [owner.key, ...ports.map(({ port }) => port.key)];
}

function Card({ card, pen, vlans }: CardShapeProps) {
  const { owner, box, ports } = card;
  const [only] = ports;
  if (ports.length === 1 && only !== undefined) {
    const name = pen.names.port(only.port);
    return (
      <g {...nodeProps(pen, only.port.key, name)}>
        <title>{name}</title>
        <Frame card={card} pen={pen} isSelected={isChosen(pen, owner, only)} />
        <Head owner={owner} box={box} pen={pen} litBy={only.port.key} />
        <PortWords placed={only} pen={pen} vlans={vlans} />
      </g>
    );
  }
  const headKey = owner.vm?.id ?? null;
  const headName = pen.names.owner(owner);
  return (
    <g>
      <Frame card={card} pen={pen} isSelected={headKey !== null && pen.selected.has(headKey)} />
      <g {...(headKey === null ? {} : nodeProps(pen, headKey, headName))}>
        <title>{headName}</title>
        <rect {...inside(box)} height={CARD_HEAD - 2} rx={5} fill="transparent" />
        <Head owner={owner} box={box} pen={pen} litBy={headKey ?? ''} />
      </g>
      {ports.map((placed) => {
        const name = pen.names.port(placed.port);
        return (
          <g key={placed.port.key} {...nodeProps(pen, placed.port.key, name)}>
            <title>{name}</title>
            <Row placed={placed} pen={pen} />
            <PortWords placed={placed} pen={pen} vlans={vlans} />
          </g>
        );
      })}
    </g>
  );
}

function isChosen({ selected }: Pen, { key }: TopologyOwner, { port }: PlacedPort): boolean {
  return selected.has(port.key) || selected.has(key);
}

/** A box drawn a little smaller, so that its border lies within it. */
function inside({ x, y, width, height }: Box): Box {
  return { x: x + 1, y: y + 1, width: width - 2, height: height - 2 };
}

function Frame({
  card,
  pen,
  isSelected,
}: {
  readonly card: PlacedCard;
  readonly pen: Pen;
  readonly isSelected: boolean;
}) {
  const { palette, found } = pen;
  const { box, ports } = card;
  const stands = keysOf(card).some((key) => isLit(pen, key));
  const takesPart = stands && ports.some(({ port }) => isMirrored(port));
  // Of several adapters each that was found is marked by itself.
  const isFound = ports.length === 1 && ports.some(({ port }) => found.has(port.key));
  return (
    <rect
      {...inside(box)}
      rx={6}
      fill={isSelected ? palette.selectedCard : takesPart ? palette.card : palette.quietCard}
      stroke={isSelected ? palette.selection : takesPart || isFound ? palette.outline : palette.quietOutline}
      strokeWidth={isSelected || isFound ? 2.5 : 1}
      {...(isFound && !isSelected ? FOUND : {})}
    />
  );
}

function Row({ placed: { box, port }, pen }: { readonly placed: PlacedPort; readonly pen: Pen }) {
  const { palette, selected, found } = pen;
  const isSelected = selected.has(port.key);
  const isFound = found.has(port.key);
  return (
    <rect
      x={box.x + 3}
      y={box.y}
      width={box.width - 6}
      height={box.height - 1}
      rx={4}
      fill={isSelected ? palette.selectedCard : 'transparent'}
      stroke={isSelected ? palette.selection : isFound ? palette.outline : 'none'}
      strokeWidth={2}
      {...(isFound && !isSelected ? FOUND : {})}
    />
  );
}

function Head({
  owner: { vm },
  box,
  pen,
  litBy,
}: {
  readonly owner: TopologyOwner;
  readonly box: Box;
  readonly pen: Pen;
  readonly litBy: string;
}) {
  const { t, palette, measure } = pen;
  const state = vm === null || vm.state === 'Running' ? '' : stateText(t, vm.state);
  const room = box.width - 2 * PADDING;
  const stateWidth = state === '' ? 0 : Math.min(measure(state, SMALL, false) + 10, room / 2);
  return (
    <>
      <Words
        pen={pen}
        x={box.x + PADDING}
        y={box.y + 20}
        width={room - stateWidth}
        size={TITLE}
        bold
        colour={letterColour(pen, litBy, palette.text)}
      >
        {pen.names.ownerTitle({ vm })}
      </Words>
      {state === '' ? null : (
        <Words
          pen={pen}
          x={box.x + box.width - PADDING}
          y={box.y + 20}
          width={stateWidth}
          size={SMALL}
          anchor="end"
          colour={letterColour(pen, litBy, palette.quietText)}
        >
          {state}
        </Words>
      )}
    </>
  );
}
