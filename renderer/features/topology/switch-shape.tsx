import { FOUND, letterColour, nodeProps, PADDING, SMALL, TITLE, type Pen } from './drawing-style.ts';
import type { TopologyLayout } from './layout.ts';
import { mismatch } from './node-names.ts';
import type { SwitchTopology } from './topology-model.ts';
import { Words } from './words.tsx';

/** The switch: its name, what joins it to the physical network, and how many mirror on it. */
export function SwitchShape({
  topology,
  name,
  box,
  pen,
}: {
  readonly topology: SwitchTopology;
  /** Its name, told apart from others of that name. */
  readonly name: string;
  readonly box: TopologyLayout['switchBox'];
  readonly pen: Pen;
}) {
  const { t, palette, selected } = pen;
  const { virtualSwitch, sources, destinations } = topology;
  const middle = box.x + box.width / 2;
  const room = box.width - 2 * PADDING;
  const isSelected = selected.has(virtualSwitch.id);
  const isFound = pen.found.has(virtualSwitch.id);
  const counts = t('hosts.counts', {
    sources: t('hosts.sources', { count: sources.length }),
    destinations: t('hosts.destinations', { count: destinations.length }),
  });
  const lines = [
    [t(`switch.${virtualSwitch.type}`), letterColour(pen, virtualSwitch.id, palette.quietText)],
    [
      mismatch(t, topology) ?? (sources.length === 0 ? t('topology.no-copies') : counts),
      letterColour(pen, virtualSwitch.id, palette.text),
    ],
  ] as const;
  return (
    <g {...nodeProps(pen, virtualSwitch.id, pen.names.theSwitch())}>
      <title>{pen.names.theSwitch()}</title>
      <rect
        {...box}
        rx={10}
        fill={isSelected ? palette.selectedCard : palette.card}
        stroke={isSelected ? palette.selection : palette.outline}
        strokeWidth={isSelected || isFound ? 2.5 : 1.25}
        {...(isFound && !isSelected ? FOUND : {})}
      />
      <Words
        pen={pen}
        x={middle}
        y={box.y + 22}
        width={room}
        size={TITLE}
        bold
        anchor="middle"
        colour={letterColour(pen, virtualSwitch.id, palette.text)}
      >
        {name}
      </Words>
      {lines.map(([text, colour], index) => (
        <Words
          key={index}
          pen={pen}
          x={middle}
          y={box.y + 39 + index * 16}
          width={room}
          size={SMALL}
          anchor="middle"
          colour={colour}
        >
          {text}
        </Words>
      ))}
    </g>
  );
}
