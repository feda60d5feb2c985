import type { Pen } from './drawing-style.ts';
import type { GraphNode } from './graph-nodes.ts';
import type { MirrorDrag } from './use-pointer.ts';

/** The line of a drag, from the adapter that is to be watched to the pointer, and what it would hit. */
export function DragLine({
  drag,
  nodes,
  pen: { palette },
}: {
  readonly drag: MirrorDrag;
  readonly nodes: readonly GraphNode[];
  readonly pen: Pen;
}) {
  const from = nodes.find(({ key }) => key === drag.source)?.box;
  const over = nodes.find(({ key }) => key === drag.over)?.box;
  if (from === undefined) return null;
  return (
    <g aria-hidden="true" pointerEvents="none">
      <path
        d={`M${String(from.x + from.width / 2)} ${String(from.y + from.height / 2)}L${String(drag.at.x)} ${String(drag.at.y)}`}
        stroke={palette.source}
        strokeWidth={2.5}
        strokeDasharray="2 4"
      />
      <circle cx={drag.at.x} cy={drag.at.y} r={5} fill={palette.source} />
      {over === undefined ? null : (
        <rect
          {...over}
          rx={6}
          fill="none"
          stroke={palette.destination}
          strokeWidth={3}
          strokeDasharray="10 5"
        />
      )}
    </g>
  );
}
