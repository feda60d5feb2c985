import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  useFluent,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useMedia } from '../../components/use-media.ts';
import { useText } from '../../i18n/i18n.ts';
import { EmptyList } from '../inventory/empty-list.tsx';
import { canReceive, mirrorable, soleSource } from './drag-mirror.ts';
import type { Pen } from './drawing-style.ts';
import { browserMeasure } from './fit-text.ts';
import type { GroupKind } from './fold.ts';
import { Graph } from './graph.tsx';
import type { GraphNode } from './graph-nodes.ts';
import { Legend, LegendShapes, LEGEND_HEIGHT } from './legend.tsx';
import { Minimap } from './minimap.tsx';
import { nodeNames, portLabel } from './node-names.ts';
import { FORCED_PALETTE, plainPalette, THEME_PALETTE } from './palette.ts';
import { TopologyDrawing } from './topology-drawing.tsx';
import { isFound, type SwitchTopology } from './topology-model.ts';
import { TopologyTable } from './topology-table.tsx';
import { ExportMenu, MirrorToButton, TopologyTools, ViewTools } from './topology-tools.tsx';
import type { TopologyViewProps } from './topology-view.tsx';
import { useExport } from './use-export.ts';
import { useFolded } from './use-folded.ts';
import { useZoom } from './use-zoom.ts';

const useStyles = makeStyles({
  bar: { flexShrink: 0 },
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
}

/** One switch with all that is on it, as a drawing or as a table. */
export function SwitchPane(props: SwitchPaneProps) {
  const { topology, name, search, selected, isTable } = props;
  const t = useText();
  const styles = useStyles();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const fontFamily = useFontFamily();
  const isForced = useMedia('(forced-colors: active)');
  const palette = isForced ? FORCED_PALETTE : THEME_PALETTE;
  const measure = useMemo(() => browserMeasure(fontFamily), [fontFamily]);
  const ports = useMemo(() => mirrorable(topology), [topology]);
  const found = useMemo(
    () =>
      new Set(
        topology.owners
          .flatMap((owner) => owner.ports)
          .filter((port) => isFound(port, search))
          .map(({ key }) => key),
      ),
    [topology, search],
  );
  const { folded, layout, isUnfolded, onUnfold, onFold, tidy } = useFolded(topology, selected, found);
  const names = useMemo(() => nodeNames(t, topology, layout.vlans), [t, topology, layout.vlans]);
  const pen = useMemo(
    (): Omit<Pen, 'lit' | 'tabStop'> => ({ t, palette, measure, names, selected, found }),
    [t, palette, measure, names, selected, found],
  );
  const zooming = useZoom(scroller, layout);
  const { failure, save } = useExport();
  const [wanted, setWanted] = useState<{ readonly key: string; readonly turn: number } | null>(null);
  const focus = (key: string | undefined) => {
    if (key !== undefined) setWanted((last) => ({ key, turn: (last?.turn ?? 0) + 1 }));
  };

  const sole = soleSource(ports, selected);
  const [picking, setPicking] = useState<{ readonly source: string; readonly missed: boolean } | null>(null);
  const picked = picking === null ? undefined : ports.get(picking.source);
  const startPicking = (source: string) => {
    setPicking({ source, missed: false });
    const others = [...ports.values()].filter(({ key }) => key !== source);
    const shown = new Set(folded.shown.flatMap((owner) => owner.ports.map(({ key }) => key)));
    const near = others.filter(({ key }) => shown.has(key));
    focus((near.find(({ mode }) => mode === 'Destination') ?? near[0])?.key);
  };
  const endPicking = () => {
    if (picking !== null) focus(picking.source);
    setPicking(null);
  };
  const mirrorTo = (source: string, target: string) => {
    setPicking(null);
    props.onMirror(source, target);
  };
  /** Takes a thing as the receiver that is being chosen; false where none is. */
  const pick = (key: string): boolean => {
    if (picking === null || picked === undefined) return false;
    if (canReceive(ports, picking.source, key)) mirrorTo(picking.source, key);
    else setPicking({ ...picking, missed: true });
    return true;
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
    if (ports.has(key)) props.onOpenSettings(key);
    else props.onSelect(key);
  };
  const onNode = (act: (key: string) => void) => (node: GraphNode) => {
    if (node.kind === 'sources' || node.kind === 'idle') openGroup(node.kind);
    else act(node.key);
  };
  const openNode = onNode((key) => {
    const owner = folded.shown.find((each) => each.vm !== null && each.key === key);
    open(owner?.ports[0]?.key ?? key);
  });
  const label = t('topology.drawing', { name });
  const exportAs = (as: 'svg' | 'png') => {
    const element = scroller ?? document.body;
    const plain: Pen = {
      ...pen,
      palette: plainPalette(palette, element),
      lit: null,
      selected: new Set(),
      found: new Set(),
      tabStop: null,
    };
    const size = { width: layout.width, height: layout.height + LEGEND_HEIGHT };
    void save(
      as,
      name,
      size,
      <TopologyDrawing
        topology={topology}
        name={name}
        layout={layout}
        pen={plain}
        fontFamily={fontFamily}
        label={label}
        extraHeight={LEGEND_HEIGHT}
      >
        <LegendShapes top={layout.height} width={layout.width} pen={plain} />
      </TopologyDrawing>,
    );
  };

  return (
    <>
      <TopologyTools
        search={search}
        onSearch={props.onSearch}
        found={search.trim() === '' ? null : found.size}
        isTable={isTable}
        onTable={props.onTable}
        onBack={() => {
          props.onPlace(null);
        }}
      >
        {sole === null || ports.size < 2 ? null : (
          <MirrorToButton
            name={portLabel(t, sole)}
            onClick={() => {
              startPicking(sole.key);
            }}
          />
        )}
        {isTable ? null : (
          <ViewTools
            onZoom={zooming.step}
            onFit={() => {
              zooming.fit(tidy());
            }}
            onFold={isUnfolded ? onFold : null}
          />
        )}
        <ExportMenu onExport={exportAs} />
      </TopologyTools>
      <div role="status" className={styles.bar}>
        {picking === null || picked === undefined ? null : (
          <MessageBar layout="multiline" intent={picking.missed ? 'warning' : 'info'} politeness="polite">
            <MessageBarBody>
              {picking.missed ? `${t('topology.pick-not')} ` : ''}
              {t('topology.pick', { name: portLabel(t, picked) })}{' '}
              <Button size="small" onClick={endPicking}>
                {t('topology.pick-end')}
              </Button>
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
      {failure === null ? null : (
        <MessageBar intent="error" className={styles.bar} role="alert">
          <MessageBarBody>
            {t(failure === 'failed' ? 'topology.export-failed' : 'topology.export-too-large')}
          </MessageBarBody>
        </MessageBar>
      )}
      {topology.owners.length === 0 ? <EmptyList text={t('topology.no-adapters')} /> : null}
      {isTable ? (
        <TopologyTable
          folded={folded}
          names={names}
          label={label}
          selected={selected}
          found={found}
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
                wanted={wanted}
                onChoose={onNode(choose)}
                onOpen={openNode}
                onContextMenu={props.onContextMenu}
                onMirror={mirrorTo}
                onZoom={(by) => {
                  if (by === 'whole-size') zooming.wholeSize();
                  else zooming.step(by);
                }}
                onLeave={endPicking}
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
          <Legend palette={palette} />
        </>
      )}
    </>
  );
}

/** The letters of the theme, for what measures and draws text itself. */
function useFontFamily(): string {
  const { targetDocument } = useFluent();
  return useMemo(() => {
    const provider = targetDocument?.querySelector('.fui-FluentProvider');
    return provider == null ? 'sans-serif' : getComputedStyle(provider).fontFamily;
  }, [targetDocument]);
}
