import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { Text } from '../../i18n/i18n.ts';
import type { TopologyLayout } from './layout.ts';
import { reachOf, type Reach } from '../../../shared/checks/vlan-reach.ts';

/** A mark of the drawing. */
export type LegendMark =
  | { readonly kind: 'mode'; readonly mode: MirroringMode | null }
  | { readonly kind: 'reach'; readonly reach: Reach }
  | { readonly kind: 'found' };

/** A line of the legend; without a mark it is about all of the drawing. */
export interface LegendLine {
  readonly mark: LegendMark | null;
  readonly text: string;
}

const MODES: readonly MirroringMode[] = ['Source', 'Destination', 'None'];
const REACHES: readonly Reach[] = ['expected', 'not-expected', 'unknown'];

/** What the marks mean: those that always may come, and of the others those that this drawing has. */
export function legendLines(t: Text, layout: TopologyLayout, isSearching: boolean): LegendLine[] {
  const ports = [
    ...layout.cards.flatMap((card) => card.ports.map(({ port }) => port)),
    ...(layout.external === null ? [] : [layout.external.port]),
  ];
  const reaches = new Set(
    layout.cards
      .flatMap((card) => card.ports)
      .filter(({ port }) => port.mode === 'Destination')
      .flatMap(({ port }) => layout.vlans.map(({ vlan }) => reachOf(vlan, port.vlan))),
  );
  return [
    ...MODES.map((mode) => ({
      mark: { kind: 'mode' as const, mode },
      text: t(`topology.legend-mode.${mode}`),
    })),
    ...(ports.some(({ mode }) => mode === null)
      ? [{ mark: { kind: 'mode' as const, mode: null }, text: t('topology.legend-mode.unread') }]
      : []),
    ...REACHES.filter((reach) => reaches.has(reach)).map((reach) => ({
      mark: { kind: 'reach' as const, reach },
      text: t(`topology.legend-reach.${reach}`),
    })),
    ...(isSearching ? [{ mark: { kind: 'found' as const }, text: t('topology.legend-found') }] : []),
    { mark: null, text: t('topology.legend-configured') },
  ];
}
