import { useText } from '../../i18n/i18n.ts';
import type { Pen } from './drawing-style.ts';
import type { TopologyLayout } from './layout.ts';
import { legendLines } from './legend-lines.ts';
import { legendHeight, LegendShapes } from './legend.tsx';
import { plainPalette, type Palette } from './palette.ts';
import { TopologyDrawing } from './topology-drawing.tsx';
import type { SwitchTopology } from './topology-model.ts';
import type { TopologyViewProps } from './topology-view.tsx';
import { useExport } from './use-export.ts';

interface Drawn {
  readonly topology: SwitchTopology;
  readonly name: string;
  readonly layout: TopologyLayout;
  readonly pen: Omit<Pen, 'lit' | 'tabStop' | 'targets'>;
  readonly palette: Palette;
  readonly fontFamily: string;
  readonly label: string;
  /** Something within the theme, whose colours are known only there. */
  readonly pane: HTMLElement | null;
  readonly saveDrawing: TopologyViewProps['saveDrawing'];
}

/** Saves the drawing as it is on the screen, without what is only chosen, found or lit, and with its legend. */
export function useDrawingExport(drawn: Drawn) {
  const t = useText();
  const { failure, save } = useExport(drawn.saveDrawing);
  const exportAs = (as: 'svg' | 'png'): void => {
    const { topology, name, layout, palette, fontFamily, label, pane } = drawn;
    if (pane === null) return;
    const pen: Pen = {
      ...drawn.pen,
      palette: plainPalette(palette, pane),
      lit: null,
      targets: null,
      selected: new Set(),
      found: new Set(),
      tabStop: null,
    };
    const lines = legendLines(t, layout, false);
    const extraHeight = legendHeight(lines);
    void save(
      as,
      name,
      { width: layout.width, height: layout.height + extraHeight },
      <TopologyDrawing
        topology={topology}
        name={name}
        layout={layout}
        pen={pen}
        fontFamily={fontFamily}
        label={label}
        extraHeight={extraHeight}
      >
        <LegendShapes lines={lines} top={layout.height} width={layout.width} pen={pen} />
      </TopologyDrawing>,
    );
  };
  return { failure, exportAs };
}
