import type { ReactNode, Ref, SVGProps } from 'react';
import { CardShape } from './card-shape.tsx';
import { FOUND, isLit, letterColour, nodeProps, PADDING, SMALL, TITLE, type Pen } from './drawing-style.ts';
import type { PlacedGroup, TopologyLayout } from './layout.ts';
import { groupTitle, groupVlans } from './node-names.ts';
import { Paths } from './paths.tsx';
import { vlanWords } from '../../i18n/vlan-words.ts';
import { SwitchShape } from './switch-shape.tsx';
import type { SwitchTopology } from './topology-model.ts';
import { Words } from './words.tsx';

interface TopologyDrawingProps {
  readonly topology: SwitchTopology;
  /** The switch's name, told apart from others of that name. */
  readonly name: string;
  readonly layout: TopologyLayout;
  readonly pen: Pen;
  readonly fontFamily: string;
  /** Of what the drawing is, for those who hear it. */
  readonly label: string;
  readonly zoom?: number;
  /** Room below for what comes with the drawing. */
  readonly extraHeight?: number;
  readonly children?: ReactNode;
  /** What the screen adds: handlers and a class. */
  readonly svg?: SVGProps<SVGSVGElement> & { readonly ref?: Ref<SVGSVGElement> };
}

/**
 * A switch as a picture: the same one on the screen and in an exported file.
 *
 * Plain shapes and text with their colours in attributes: nothing in it loads or runs anything, and
 * names are text nodes only.
 */
export function TopologyDrawing(props: TopologyDrawingProps) {
  const { topology, name, layout, pen, fontFamily, label, zoom = 1, extraHeight = 0, children, svg } = props;
  const { palette } = pen;
  const [width, height] = [layout.width, layout.height + extraHeight];
  const isScreen = pen.tabStop !== null;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width * zoom}
      height={height * zoom}
      fontFamily={fontFamily}
      role={isScreen ? 'listbox' : 'img'}
      aria-label={label}
      {...(isScreen ? { 'aria-multiselectable': true } : {})}
      {...svg}
    >
      {isScreen ? null : <rect width={width} height={height} fill={palette.canvas} />}
      <SwitchShape topology={topology} name={name} box={layout.switchBox} pen={pen} />
      <Paths layout={layout} pen={pen} />
      <VlanLabels layout={layout} pen={pen} />
      {layout.cards.map((card) => (
        <CardShape key={card.owner.key} card={card} pen={pen} vlans={layout.vlans} />
      ))}
      {layout.groups.map((placed) => (
        <GroupShape key={placed.group.key} placed={placed} pen={pen} />
      ))}
      {layout.external === null ? null : (
        <ExternalShape topology={topology} external={layout.external} pen={pen} />
      )}
      {children}
    </svg>
  );
}

/** Sources that stand together by VLAN: which one, and how many they are. */
function VlanLabels({ layout, pen }: { readonly layout: TopologyLayout; readonly pen: Pen }) {
  const { t, palette } = pen;
  return (
    <g aria-hidden="true" pointerEvents="none">
      {layout.labels.map(({ x, y, vlans, count }) => (
        <Words
          key={y}
          pen={pen}
          x={x + 2}
          y={y}
          width={200}
          size={SMALL}
          colour={pen.lit === null ? palette.quietText : palette.unlitText}
        >
          {t('topology.vlan-count', { vlan: vlans.map((vlan) => vlanWords(t, vlan)).join(' + '), count })}
        </Words>
      ))}
    </g>
  );
}

function GroupShape({ placed: { group, box }, pen }: { readonly placed: PlacedGroup; readonly pen: Pen }) {
  const { t, palette, names } = pen;
  const name = names.group(group);
  const isSource = group.kind === 'sources';
  const stands = isLit(pen, group.key);
  const found = group.hidden.flatMap(({ ports }) => ports).filter(({ key }) => pen.found.has(key)).length;
  return (
    <g {...nodeProps(pen, group.key, name)}>
      <title>{name}</title>
      {isSource ? (
        <rect
          x={box.x + 5}
          y={box.y + 5}
          width={box.width - 6}
          height={box.height - 6}
          rx={6}
          fill={palette.card}
          stroke={stands ? palette.outline : palette.quietOutline}
        />
      ) : null}
      <rect
        x={box.x + 1}
        y={box.y + 1}
        width={box.width - (isSource ? 6 : 2)}
        height={box.height - 6}
        rx={6}
        fill={isSource && stands ? palette.card : palette.quietCard}
        stroke={stands ? palette.outline : palette.quietOutline}
        strokeWidth={found > 0 ? 2.5 : 1}
        {...(found > 0 ? FOUND : isSource ? {} : { strokeDasharray: '4 3' })}
      />
      <Words
        pen={pen}
        x={box.x + PADDING}
        y={box.y + 22}
        width={box.width - 2 * PADDING}
        size={TITLE}
        bold
        colour={letterColour(pen, group.key, isSource ? palette.source : palette.text)}
      >
        {groupTitle(t, group)}
      </Words>
      <Words
        pen={pen}
        x={box.x + PADDING}
        y={box.y + 40}
        width={box.width - 2 * PADDING}
        size={SMALL}
        colour={letterColour(pen, group.key, palette.quietText)}
      >
        {[
          t('topology.folded'),
          ...(found > 0 ? [t('topology.found', { count: found })] : []),
          ...groupVlans(t, group),
        ].join(' · ')}
      </Words>
    </g>
  );
}

function ExternalShape({
  topology,
  external: { port, box },
  pen,
}: {
  readonly topology: SwitchTopology;
  readonly external: NonNullable<TopologyLayout['external']>;
  readonly pen: Pen;
}) {
  const { t, palette, selected, names } = pen;
  const { mode, key } = port;
  const isMirrored = mode === 'Source' || mode === 'Destination';
  const isSelected = selected.has(key);
  const isFound = pen.found.has(key);
  const takesPart = isMirrored && isLit(pen, key);
  const { uplinks } = topology.virtualSwitch;
  const modeText = isMirrored || mode === null ? [t(`mode.${mode ?? 'unknown'}`)] : [];
  const name = [names.port(port), ...uplinks].join(', ');
  return (
    <g {...nodeProps(pen, key, name)}>
      <title>{name}</title>
      <rect
        {...box}
        rx={6}
        fill={isSelected ? palette.selectedCard : takesPart ? palette.card : palette.quietCard}
        stroke={
          isSelected ? palette.selection : takesPart || isFound ? palette.outline : palette.quietOutline
        }
        strokeWidth={isSelected || isFound ? 2.5 : 1}
        {...(isFound && !isSelected ? FOUND : {})}
      />
      <Words
        pen={pen}
        x={box.x + box.width / 2}
        y={box.y + 20}
        width={box.width - 2 * PADDING}
        size={12}
        bold
        anchor="middle"
        colour={letterColour(pen, key, palette.text)}
      >
        {uplinks.length === 0 ? t('list.external-port') : uplinks.join(', ')}
      </Words>
      <Words
        pen={pen}
        x={box.x + box.width / 2}
        y={box.y + 36}
        width={box.width - 2 * PADDING}
        size={SMALL}
        anchor="middle"
        colour={letterColour(
          pen,
          key,
          isMirrored ? (mode === 'Source' ? palette.source : palette.destination) : palette.quietText,
        )}
      >
        {[t('list.external-port'), ...modeText].join(' · ')}
      </Words>
    </g>
  );
}
