import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useMedia } from '../../components/use-media.ts';
import { useText } from '../../i18n/i18n.ts';
import { EmptyList } from '../inventory/empty-list.tsx';
import { namesApart } from '../plan/told-apart.ts';
import { mirrorable, soleSource } from './drag-mirror.ts';
import type { Pen } from './drawing-style.ts';
import { ExportFailed } from './export-failed.tsx';
import { browserMeasure } from './fit-text.ts';
import type { GroupKind } from './fold.ts';
import { foundWords } from './found-words.ts';
import { Graph } from './graph.tsx';
import type { GraphNode } from './graph-nodes.ts';
import { legendLines } from './legend-lines.ts';
import { Legend } from './legend.tsx';
import { Minimap } from './minimap.tsx';
import { nodeNames } from './node-names.ts';
import { FORCED_PALETTE, THEME_PALETTE } from './palette.ts';
import { PickingBar } from './picking-bar.tsx';
import { withWholeVms, type SwitchTopology } from './topology-model.ts';
import { TopologyTable } from './topology-table.tsx';
import { ExportMenu, MirrorToButton, TopologyTools, ViewTools } from './topology-tools.tsx';
import type { TopologyViewProps } from './topology-view.tsx';
import { useDrawingExport } from './use-drawing-export.tsx';
import { useFolded } from './use-folded.ts';
import { useFontFamily } from './use-font-family.ts';
import { useHits } from './use-hits.ts';
import { usePicking } from './use-picking.ts';
import type { Wanted } from './use-wanted.ts';
import { useZoom } from './use-zoom.ts';

const useStyles = makeStyles({
  pane: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  stage: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: '220px' },
  room: {
    flexGrow: 1,
    minWidth: 0,
    display: 'flex',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface SwitchPaneProps extends TopologyViewProps {
  readonly topology: SwitchTopology;
  /** The switch's name, told apart from others of that name. */
  readonly name: string;
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  /** Goes to the host's switches; null where there is no more to see than this one. */
  readonly onBack: (() => void) | null;
}

/** One switch with all that is on it, as a drawing or as a table. */
export function SwitchPane(props: SwitchPaneProps) {
  const { inventory, topology, name, search, current, isTable } = props;
  const t = useText();
  const styles = useStyles();
  const [pane, setPane] = useState<HTMLElement | null>(null);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const fontFamily = useFontFamily();
  const isForced = useMedia('(forced-colors: active)');
  const palette = isForced ? FORCED_PALETTE : THEME_PALETTE;
  const measure = useMemo(() => browserMeasure(fontFamily), [fontFamily]);
  const ports = useMemo(() => mirrorable(topology), [topology]);
  const selected = useMemo(() => withWholeVms(topology, props.selected), [topology, props.selected]);
  const { found, hit, number, next } = useHits(topology, search);
  const folding = useFolded(topology, selected, current, found);
  const { folded, layout, onUnfold } = folding;
  const names = useMemo(
    () => nodeNames(t, namesApart(inventory), topology, name, layout.vlans),
    [t, inventory, topology, name, layout.vlans],
  );
  const pen = useMemo(
    (): Omit<Pen, 'lit' | 'tabStop' | 'targets'> => ({ t, palette, measure, names, selected, found }),
    [t, palette, measure, names, selected, found],
  );
  const zooming = useZoom(scroller, layout);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const focus = (key: string | undefined) => {
    if (key !== undefined) setWanted((last) => ({ key, turn: (last?.turn ?? 0) + 1 }));
  };

  const sole = soleSource(ports, props.selected);
  const { picking, start, startMissed, end, mirror, pick } = usePicking({
    ports,
    onMirror: props.onMirror,
    onEnd: focus,
  });
  const startPicking = (source: string) => {
    start(source);
    const others = [...ports.values()].filter(({ key }) => key !== source);
    const shown = new Set(folded.shown.flatMap((owner) => owner.ports.map(({ key }) => key)));
    const near = others.filter(({ key }) => shown.has(key));
    focus((near.find(({ mode }) => mode === 'Destination') ?? near[0])?.key);
  };
  const openGroup = (kind: GroupKind) => {
    focus(folded.groups.find((group) => group.kind === kind)?.hidden[0]?.ports[0]?.key);
    onUnfold(kind);
  };
  const choose = (key: string) => {
    if (!pick(key)) props.onSelect(key);
  };
  const open = (key: string) => {
    if (pick(key)) return;
    const { virtualSwitch, external } = topology;
    if (ports.has(key)) props.onOpenSettings(key);
    else if (key === virtualSwitch.id || key === external?.key) props.onOpenSwitch(virtualSwitch.id);
    else props.onSelect(key);
  };
  const onNode = (act: (key: string) => void) => (node: GraphNode) => {
    if (node.kind === 'sources' || node.kind === 'idle') openGroup(node.kind);
    else act(node.key);
  };
  const openNode = onNode((key) => {
    const owner = folded.shown.find((each) => each.key === key);
    open(picking === null ? (owner?.ports[0]?.key ?? key) : key);
  });
  const goToHit = () => {
    const key = next();
    if (key === null) return;
    if (picking === null) props.onSelect(key);
    else focus(key);
  };
  const label = t('topology.drawing', { name });
  const { failure, exportAs } = useDrawingExport({
    topology,
    name,
    layout,
    pen,
    palette,
    fontFamily,
    label,
    pane,
    saveDrawing: props.saveDrawing,
  });
  const hidden = folded.groups
    .flatMap((group) => group.hidden.flatMap((owner) => owner.ports))
    .filter(({ key }) => found.has(key)).length;

  return (
    <div ref={setPane} className={styles.pane}>
      <TopologyTools
        search={search}
        onSearch={props.onSearch}
        found={search.trim() === '' ? '' : foundWords(t, { number, count: found.size, hidden })}
        onNext={goToHit}
        onInto={() => {
          focus(hit ?? folded.shown[0]?.ports[0]?.key);
        }}
        isTable={isTable}
        onTable={props.onTable}
        onBack={props.onBack}
      >
        {sole === null || ports.size < 2 ? null : (
          <MirrorToButton
            name={names.label(sole)}
            onClick={() => {
              startPicking(sole.key);
            }}
          />
        )}
        {isTable ? null : (
          <ViewTools
            onZoom={zooming.step}
            onFit={() => {
              zooming.fit(folding.tidy());
            }}
            onFold={folding.isUnfolded ? folding.onFold : null}
            isFoldable={folding.isFoldable}
          />
        )}
        <ExportMenu onExport={exportAs} />
      </TopologyTools>
      <PickingBar
        picking={picking}
        name={picking === null ? '' : names.label(picking.source)}
        isTable={isTable}
        onEnd={end}
      />
      <ExportFailed failure={failure} />
      {topology.owners.length === 0 ? <EmptyList text={t('topology.no-adapters')} /> : null}
      {isTable ? (
        <TopologyTable
          folded={folded}
          names={names}
          label={label}
          selected={selected}
          found={found}
          wanted={wanted}
          onChoose={choose}
          onOpen={open}
          onUnfold={onUnfold}
          onContextMenu={props.onContextMenu}
        />
      ) : (
        <>
          <div className={styles.stage}>
            <div ref={setScroller} className={styles.room}>
              <Graph
                topology={topology}
                name={name}
                layout={layout}
                pen={pen}
                fontFamily={fontFamily}
                label={label}
                zoom={zooming.zoom}
                scroller={scroller}
                ports={ports}
                source={picking?.source.key ?? null}
                hit={hit}
                wanted={wanted}
                onChoose={onNode(choose)}
                onOpen={openNode}
                onContextMenu={props.onContextMenu}
                onMirror={mirror}
                onMiss={startMissed}
                onZoom={(by) => {
                  if (by === 'whole-size') zooming.wholeSize();
                  else zooming.step(by);
                }}
              />
            </div>
            <Minimap
              layout={layout}
              zoom={zooming.zoom}
              room={zooming.room}
              scroller={scroller}
              palette={palette}
            />
          </div>
          <Legend lines={legendLines(t, layout, search.trim() !== '')} palette={palette} />
        </>
      )}
    </div>
  );
}
