import { letterColour, PADDING, SMALL, type Pen } from './drawing-style.ts';
import { fitText } from './fit-text.ts';
import { PORT_ROW, VLAN_LINE, VLANS_LISTED, type PlacedPort } from './layout.ts';
import { ReachMark } from './marks.tsx';
import type { TopologyPort } from './topology-model.ts';
import type { VlanGroup } from './vlan-groups.ts';
import { vlanWords } from '../../i18n/vlan-words.ts';
import { reachLines } from './reach-lines.ts';
import { Words } from './words.tsx';

interface PortWordsProps {
  readonly placed: PlacedPort;
  readonly pen: Pen;
  readonly vlans: readonly VlanGroup<TopologyPort>[];
}

/** An adapter's row: its name, its mode as a word, what is to be known of it, and a Destination's VLANs. */
export function PortWords({ placed, pen, vlans }: PortWordsProps) {
  const { port, box } = placed;
  const { palette } = pen;
  const room = box.width - 2 * PADDING;
  const x = box.x + PADDING;
  const isMirrored = port.mode === 'Source' || port.mode === 'Destination';
  return (
    <>
      <Words
        pen={pen}
        x={x}
        y={box.y + 14}
        width={room}
        size={12}
        bold={isMirrored}
        colour={letterColour(pen, port.key, isMirrored ? modeColour(pen, port) : palette.text)}
      >
        {pen.names.portTitle(port)}
      </Words>
      <Details port={port} pen={pen} x={x} y={box.y + 29} room={room} />
      {port.mode === 'Destination' ? (
        <Vlans port={port} pen={pen} vlans={vlans} x={x} y={box.y + PORT_ROW - 3} room={room} />
      ) : null}
    </>
  );
}

function modeColour({ palette }: Pen, { mode }: TopologyPort): string {
  return mode === 'Source' ? palette.source : palette.destination;
}

interface Line {
  readonly port: TopologyPort;
  readonly pen: Pen;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

function Details({ port, pen, x, y, room }: Line) {
  const { t, palette, measure, names } = pen;
  const { mode, adapter } = port;
  const rest =
    mode === 'Destination'
      ? [names.received]
      : [
          adapter?.iovDataPathActive === true ? t('topology.bypassed-short') : '',
          vlanWords(t, port.vlan),
          adapter?.guestAddresses[0] ?? '',
        ].filter((part) => part !== '');
  const word = mode === 'None' ? '' : t(`mode.${mode ?? 'unknown'}`);
  const text = `${word === '' || rest.length === 0 ? '' : ' · '}${rest.join(' · ')}`;
  const left = room - measure(word, SMALL, true);
  const shown = fitText(text, left, (part) => measure(part, SMALL, false));
  return (
    <text
      x={x}
      y={y}
      fontSize={SMALL}
      direction="ltr"
      unicodeBidi="isolate"
      fill={letterColour(pen, port.key, palette.quietText)}
    >
      {word === '' ? null : (
        <tspan
          fontWeight={600}
          fill={letterColour(pen, port.key, mode === null ? palette.text : modeColour(pen, port))}
        >
          {word}
        </tspan>
      )}
      <tspan>{shown}</tspan>
      {shown === text ? null : <title>{`${word}${text}`}</title>}
    </text>
  );
}

function Vlans({ port, pen, vlans, x, y, room }: Line & Pick<PortWordsProps, 'vlans'>) {
  const { t, palette } = pen;
  const { lines, rest } = reachLines(t, vlans, port, VLANS_LISTED);
  return (
    <>
      {lines.map(({ key, reach, text }, index) => {
        const top = y + index * VLAN_LINE;
        return (
          <g key={key}>
            <ReachMark reach={reach} x={x} y={top} colour={letterColour(pen, port.key, palette.text)} />
            <Words
              pen={pen}
              x={x + 15}
              y={top + 9}
              width={room - 15}
              size={SMALL}
              colour={letterColour(pen, port.key, palette.text)}
            >
              {text}
            </Words>
          </g>
        );
      })}
      {rest === null ? null : (
        <Words
          pen={pen}
          x={x + 15}
          y={y + VLANS_LISTED * VLAN_LINE + 9}
          width={room - 15}
          size={SMALL}
          colour={letterColour(pen, port.key, palette.quietText)}
        >
          {rest}
        </Words>
      )}
    </>
  );
}
