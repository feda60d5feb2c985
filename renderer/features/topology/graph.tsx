import { makeStyles, tokens } from '@fluentui/react-components';
import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { DragLine } from './drag-line.tsx';
import type { Pen } from './drawing-style.ts';
import { graphMove } from './graph-keys.ts';
import { graphNodes, type GraphNode } from './graph-nodes.ts';
import { canReceive } from './drag-mirror.ts';
import { litKeys, litTargets, targetKeys } from './highlight.ts';
import type { TopologyLayout } from './layout.ts';
import { nodeAfter } from './node-after.ts';
import { TopologyDrawing } from './topology-drawing.tsx';
import type { SwitchTopology, TopologyPort } from './topology-model.ts';
import { keyAt, usePointer } from './use-pointer.ts';
import { useWanted, type Wanted } from './use-wanted.ts';

const useStyles = makeStyles({
  svg: {
    display: 'block',
    flexShrink: 0,
    margin: 'auto',
    userSelect: 'none',
    cursor: 'grab',
    '& [role="option"]': { cursor: 'pointer', outlineStyle: 'none' },
    '& [role="option"]:focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
});

interface GraphProps {
  readonly topology: SwitchTopology;
  readonly name: string;
  readonly layout: TopologyLayout;
  readonly pen: Omit<Pen, 'lit' | 'tabStop' | 'targets'>;
  readonly fontFamily: string;
  readonly label: string;
  readonly zoom: number;
  readonly scroller: HTMLElement | null;
  /** Adapters between which copies can be set up. */
  readonly ports: ReadonlyMap<string, TopologyPort>;
  /** The adapter whose receiver is being chosen; null while none is. */
  readonly source: string | null;
  /** What the search is at, to be seen; null while it is at nothing. */
  readonly hit: string | null;
  readonly wanted: Wanted | null;
  readonly onChoose: (node: GraphNode) => void;
  readonly onOpen: (node: GraphNode) => void;
  readonly onContextMenu: (key: string, at: { readonly x: number; readonly y: number }) => void;
  readonly onMirror: (source: string, target: string) => void;
  /** A drag from `source` ended at a thing that cannot receive. */
  readonly onMiss: (source: string) => void;
  readonly onZoom: (by: 'in' | 'out' | 'whole-size') => void;
}

/** The drawing as one tab stop: keys, mouse and focus, and the lighting of what belongs together. */
export function Graph(props: GraphProps) {
  const {
    topology,
    layout,
    zoom,
    scroller,
    ports,
    wanted,
    hit,
    onChoose,
    onOpen,
    onContextMenu,
    onMirror,
    onMiss,
  } = props;
  const styles = useStyles();
  const svg = useRef<SVGSVGElement>(null);
  const hadFocus = useRef(false);
  const switchId = topology.virtualSwitch.id;
  const nodes = useMemo(() => graphNodes(layout, switchId), [layout, switchId]);
  // Where the keyboard is; what goes leaves its place to a neighbour.
  const [held, setHeld] = useState<{ readonly nodes: readonly GraphNode[]; readonly at: string | null }>({
    nodes,
    at: null,
  });
  if (held.nodes !== nodes) {
    const groups = layout.groups.map(({ group }) => group);
    setHeld({ nodes, at: nodeAfter(held.at, held.nodes, nodes, groups) });
  }
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const { drag, handlers } = usePointer({ scroller, zoom, ports, onMirror, onMiss });
  const tabStop = tabStopOf(nodes, held.at, props.pen.selected);
  const source = drag?.source ?? props.source;
  const targets = useMemo(
    () => (source === null ? null : targetKeys(layout, (key) => canReceive(ports, source, key))),
    [source, layout, ports],
  );
  const lightsUp = pointed ?? focused;
  const lit = useMemo(() => {
    if (source !== null && targets !== null) return litTargets(source, targets, layout, switchId);
    return litKeys(
      nodes.find(({ key }) => key === lightsUp),
      layout,
      switchId,
    );
  }, [nodes, source, targets, lightsUp, layout, switchId]);
  const pen = useMemo(() => ({ ...props.pen, lit, targets, tabStop }), [props.pen, lit, targets, tabStop]);

  const elementOf = useCallback(
    (key: string) =>
      svg.current?.querySelector<SVGElement>(`[role="option"][data-key="${CSS.escape(key)}"]`) ?? null,
    [],
  );
  const show = useCallback(
    (key: string) => elementOf(key)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [elementOf],
  );
  const goTo = useCallback(
    (key: string) => {
      elementOf(key)?.focus({ preventScroll: true });
      show(key);
    },
    [elementOf, show],
  );
  useWanted(wanted, goTo);
  useEffect(() => {
    if (hit !== null) show(hit);
  }, [hit, show]);
  // A card that is drawn anew, or goes, does not take the focus with it, and the drawing stays where it is.
  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) {
      elementOf(tabStop)?.focus({ preventScroll: true });
    }
  });

  const nodeAt = (target: EventTarget): GraphNode | undefined => {
    const key = keyAt(target);
    return nodes.find((node) => node.key === key);
  };
  const openMenu = ({ key, kind }: GraphNode, place: { readonly x: number; readonly y: number }) => {
    if (kind !== 'sources' && kind !== 'idle') onContextMenu(key, place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const here = nodes.find(({ key }) => key === tabStop);
    const move = graphMove(event, nodes, tabStop);
    if (move === null || here === undefined) return;
    event.preventDefault();
    switch (move.kind) {
      case 'go':
        goTo(move.to);
        break;
      case 'select':
        onChoose(here);
        break;
      case 'open':
        onOpen(here);
        break;
      case 'menu': {
        const box = elementOf(here.key)?.getBoundingClientRect();
        if (box !== undefined) openMenu(here, { x: box.left + 24, y: Math.min(box.bottom, box.top + 48) });
        break;
      }
      case 'zoom':
        props.onZoom(move.by);
        break;
    }
  };
  return (
    <TopologyDrawing
      topology={topology}
      name={props.name}
      layout={layout}
      pen={pen}
      fontFamily={props.fontFamily}
      label={props.label}
      zoom={zoom}
      svg={{
        ref: svg,
        className: styles.svg,
        onKeyDown,
        onClick: (event: MouseEvent) => {
          const node = nodeAt(event.target);
          if (node === undefined) return;
          elementOf(node.key)?.focus({ preventScroll: true });
          onChoose(node);
        },
        onDoubleClick: (event: MouseEvent) => {
          const node = nodeAt(event.target);
          if (node !== undefined && node.kind !== 'sources' && node.kind !== 'idle') onOpen(node);
        },
        onContextMenu: (event: MouseEvent) => {
          event.preventDefault();
          const node = nodeAt(event.target);
          if (node !== undefined) openMenu(node, { x: event.clientX, y: event.clientY });
        },
        onFocus: (event: FocusEvent) => {
          hadFocus.current = true;
          const key = keyAt(event.target);
          if (key === null) return;
          setHeld((last) => ({ ...last, at: key }));
          setFocused(event.target.matches(':focus-visible') ? key : null);
        },
        onBlur: (event: FocusEvent) => {
          // A node that is taken out of the page has no next one, and is not left by the person.
          hadFocus.current = event.relatedTarget === null && !document.hasFocus();
          setFocused(null);
        },
        onPointerOver: (event: MouseEvent) => {
          setPointed(keyAt(event.target));
        },
        onPointerLeave: () => {
          setPointed(null);
        },
        ...handlers,
      }}
    >
      {drag === null ? null : <DragLine drag={drag} nodes={nodes} pen={pen} />}
    </TopologyDrawing>
  );
}

/** The node that Tab goes to: where the keyboard was, else what is selected, else the first one. */
function tabStopOf(nodes: readonly GraphNode[], at: string | null, selected: ReadonlySet<string>): string {
  const found = nodes.find(({ key }) => key === at) ?? nodes.find(({ key }) => selected.has(key)) ?? nodes[0];
  return found?.key ?? '';
}
