import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useState, useSyncExternalStore, type PointerEvent } from 'react';
import { useText } from '../../i18n/i18n.ts';
import type { TopologyLayout } from './layout.ts';
import type { Palette } from './palette.ts';
import { roleOf } from './topology-model.ts';
import type { Size } from './zoom.ts';

const useStyles = makeStyles({
  side: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'flex-end',
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  map: {
    display: 'block',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
    cursor: 'pointer',
    touchAction: 'none',
  },
});

const MOST: Size = { width: 96, height: 150 };
/** The drawing counts as large where it is so many times longer or wider than what is seen of it. */
const LARGE = 2;
/** The map takes room from the drawing, which then is smaller: it goes only well below what brought it. */
const STILL_LARGE = 1.5;
/** Rooms narrower than this have no place for a map; one that is there takes its own share of it. */
const NARROW = { without: 480, with: 320 };

interface MinimapProps {
  readonly layout: TopologyLayout;
  readonly zoom: number;
  readonly room: Size;
  readonly scroller: HTMLElement | null;
  readonly palette: Palette;
}

/**
 * The whole of a large drawing with the part that is seen, beside it and over nothing; pressing it goes there.
 *
 * Made for the mouse: the scrollbars, the wheel and the arrow keys lead to the same places.
 */
export function Minimap(props: MinimapProps) {
  const { layout, zoom, room } = props;
  const [isShown, setShown] = useState(false);
  const times = isShown ? STILL_LARGE : LARGE;
  const isLarge = layout.width * zoom > room.width * times || layout.height * zoom > room.height * times;
  const isWanted = isLarge && room.width >= (isShown ? NARROW.with : NARROW.without);
  if (isWanted !== isShown) setShown(isWanted);
  return isWanted ? <Map {...props} /> : null;
}

function Map({ layout, zoom, room, scroller, palette }: MinimapProps) {
  const t = useText();
  const styles = useStyles();
  const { left, top } = useScroll(scroller);
  const scale = Math.min(MOST.width / layout.width, MOST.height / layout.height);
  // A drawing much longer than wide would be a thread: it is drawn wider than it is.
  const wide = Math.max(scale, 40 / layout.width);
  const goTo = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons === 0) return;
    const box = event.currentTarget.getBoundingClientRect();
    scroller?.scrollTo({
      left: ((event.clientX - box.left) / wide) * zoom - room.width / 2,
      top: ((event.clientY - box.top) / scale) * zoom - room.height / 2,
      behavior: 'instant',
    });
  };
  return (
    <div className={styles.side}>
      <svg
        aria-hidden="true"
        className={styles.map}
        width={layout.width * wide}
        height={layout.height * scale}
        viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
        preserveAspectRatio="none"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          goTo(event);
        }}
        onPointerMove={goTo}
      >
        <title>{t('topology.map')}</title>
        <rect {...layout.switchBox} fill={palette.quietCard} stroke={palette.outline} strokeWidth={6} />
        {layout.cards.map(({ owner, box }) => {
          const role = roleOf(owner);
          const fill =
            role === 'idle' ? palette.quietText : role === 'source' ? palette.source : palette.destination;
          return <rect key={owner.key} {...box} fill={fill} opacity={role === 'idle' ? 0.5 : 1} />;
        })}
        {layout.groups.map(({ group, box }) => (
          <rect
            key={group.key}
            {...box}
            fill={group.kind === 'sources' ? palette.source : palette.quietText}
          />
        ))}
        <rect
          x={left / zoom}
          y={top / zoom}
          width={room.width / zoom}
          height={room.height / zoom}
          fill={palette.selection}
          fillOpacity={0.15}
          stroke={palette.selection}
          strokeWidth={2}
          vectorEffect="non-scaling-stroke"
        />
      </svg>
    </div>
  );
}

/** How far something is scrolled, followed. */
function useScroll(scroller: HTMLElement | null): { readonly left: number; readonly top: number } {
  const subscribe = useCallback(
    (listener: () => void) => {
      scroller?.addEventListener('scroll', listener, { passive: true });
      return () => {
        scroller?.removeEventListener('scroll', listener);
      };
    },
    [scroller],
  );
  const left = useSyncExternalStore(subscribe, () => scroller?.scrollLeft ?? 0);
  const top = useSyncExternalStore(subscribe, () => scroller?.scrollTop ?? 0);
  return { left, top };
}
