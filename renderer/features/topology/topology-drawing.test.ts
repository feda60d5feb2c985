import i18next from 'i18next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import { namesApart } from '../plan/told-apart.ts';
import { en } from '../../i18n/en.ts';
import type { Text } from '../../i18n/i18n.ts';
import { topologyEn } from '../../i18n/texts/topology.en.ts';
import { estimateWidth } from './fit-text.ts';
import { foldTopology, NOTHING_UNFOLDED } from './fold.ts';
import { graphNodes } from './graph-nodes.ts';
import type { Pen } from './drawing-style.ts';
import { drawsSame } from './drawing-style.ts';
import { litKeys } from './highlight.ts';
import { layOut } from './layout.ts';
import { nodeNames } from './node-names.ts';
import { FORCED_PALETTE } from './palette.ts';
import { TopologyDrawing } from './topology-drawing.tsx';
import { switchTopology } from './topology-model.ts';

let t: Text;
beforeAll(async () => {
  const texts = i18next.createInstance();
  const translation = { ...en, ...topologyEn };
  await texts.init({
    lng: 'en',
    resources: { en: { translation } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  t = texts.t;
});

const named = (n: number, name: string, change: Partial<NetworkAdapter>) =>
  aVm(n, { name, adapters: [anAdapter(n, 1, change)] });

const walkthrough = anInventory([
  named(1, 'Wind0ws-VM', { mode: 'Source' }),
  named(2, 'Win-VM-Dest', { mode: 'Destination', name: 'LAN2-SPAN' }),
]);

function parts(inventory: Inventory) {
  const topology = switchTopology(inventory, SWITCH, [adapterId(2)])!;
  const layout = layOut(foldTopology(topology, NOTHING_UNFOLDED));
  const { name } = topology.virtualSwitch;
  return { topology, layout, names: nodeNames(t, namesApart(inventory), topology, name, layout.vlans) };
}

function drawn(inventory: Inventory, tabStop: string | null, pen: Partial<Pen> = {}): string {
  const { topology, layout, names } = parts(inventory);
  return renderToStaticMarkup(
    createElement(TopologyDrawing, {
      topology,
      layout,
      name: topology.virtualSwitch.name,
      fontFamily: "'Segoe UI'",
      label: 'label',
      pen: {
        t,
        palette: FORCED_PALETTE,
        measure: estimateWidth,
        names,
        lit: null,
        targets: null,
        selected: new Set([adapterId(1)]),
        found: new Set<string>(),
        tabStop,
        ...pen,
      },
    }),
  );
}

describe('the names of nodes', () => {
  it('say who copies to whom', () => {
    const { topology, names } = parts(walkthrough);
    expect(topology.owners.map(({ ports }) => names.port(ports[0]!))).toEqual([
      'Wind0ws-VM, Network Adapter, Source on vSwitch0, copies go to Win-VM-Dest/LAN2-SPAN, untagged',
      'Win-VM-Dest, LAN2-SPAN, Destination on vSwitch0, receives copies of Wind0ws-VM/Network Adapter, untagged (1 Source): copies expected, added by Mirror Manager',
    ]);
    expect(names.theSwitch()).toBe(
      'vSwitch0, Private virtual switch, 1 Source: Wind0ws-VM/Network Adapter, 1 Destination: Win-VM-Dest/LAN2-SPAN',
    );
  });

  it('say what is half, unknown, or passes the switch by', () => {
    const { topology, names } = parts(
      anInventory([
        named(1, 'A', { mode: 'Source', iovDataPathActive: true }),
        { ...named(2, 'B', { mode: null }), state: 'Off' },
      ]),
    );
    const [source, unknown] = topology.owners.map(({ ports }) => names.port(ports[0]!));
    expect(source).toContain('nobody receives its copies');
    expect(source).toContain('bypass the switch');
    expect(unknown).toContain('could not be read');
    expect(unknown).toContain('Off');
    expect(names.theSwitch()).toContain('no Destination: nobody receives');
  });

  it('of what is folded name the first, and count the rest', () => {
    const sources = Array.from({ length: 14 }, (_, n) =>
      named(n + 1, `S${String(n)}`, { mode: 'Source', vlanMode: 'Access', accessVlanId: 100 + (n % 2) }),
    );
    const inventory = anInventory(sources);
    const { topology, names } = parts(inventory);
    const folded = foldTopology(topology, NOTHING_UNFOLDED);
    expect(names.group(folded.groups[0]!)).toBe(
      '14 Sources, VLAN 100: 7, VLAN 101: 7, no Destination: nobody receives, collapsed: S0, S1, S2, S3, S4 and 9 more. Press Enter to show them.',
    );
  });
});

describe('the drawing', () => {
  it('has on screen every node by its key, one of them for Tab', () => {
    const markup = drawn(walkthrough, adapterId(1));
    const nodes = graphNodes(parts(walkthrough).layout, SWITCH);
    for (const { key } of nodes) expect(markup).toContain(`data-key="${key}"`);
    expect(markup.match(/role="option"/g)?.length).toBe(nodes.length);
    expect(markup.match(/tabindex="0"/g)?.length).toBe(1);
    expect(markup.match(/aria-selected="true"/g)?.length).toBe(1);
  });

  it('tells Source and Destination by word and dashes, and by nothing that moves', () => {
    const markup = drawn(walkthrough, null);
    expect(markup).toContain('>Source</tspan>');
    expect(markup).toContain('>Destination</tspan>');
    expect(markup).toContain('stroke-dasharray="2 4"');
    expect(markup).toContain('stroke-dasharray="10 5"');
    expect(markup).not.toMatch(/<animate|animation/);
  });

  it('as a file has names as text only, no control, and nothing that loads or runs', () => {
    const hostile = '</script><img src=x onerror="alert(1)">&\'';
    const markup = drawn(
      anInventory([named(1, hostile, { mode: 'Source', name: hostile }), named(2, ']]><!--', {})], {
        switches: [
          aSwitch(SWITCH, '<svg/onload=alert(1)>', { type: 'External', uplinks: ['"><a href="x">'] }),
        ],
      }),
      null,
    );
    const tags = new Set([...markup.matchAll(/<([a-z]+)/gi)].map(([, tag]) => tag));
    expect([...tags].sort()).toEqual(['circle', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan']);
    expect(markup).toContain('&lt;/script&gt;');
    expect(markup).not.toMatch(/(?:href|src|style|on[a-z]+|tabindex|data-key)=(?!x )"/);
  });
});

describe('pointing at a thing', () => {
  const palette = { ...FORCED_PALETTE, quietCard: 'QUIET', card: 'CARD', unlitText: 'UNLIT' };
  const inventory = anInventory([
    ...walkthrough.virtualMachines,
    named(3, 'Other', { mode: 'Source', switchId: OTHER_SWITCH }),
    named(4, 'Idle', {}),
    named(5, 'Second', { mode: 'Source' }),
  ]);
  const litBy = (key: string) => {
    const { layout } = parts(inventory);
    return litKeys(
      graphNodes(layout, SWITCH).find((node) => node.key === key),
      layout,
      SWITCH,
    );
  };
  const fillOf = (markup: string, name: string) =>
    new RegExp(`<title>${name},[^<]*</title><rect[^>]*fill="(\\w+)"`).exec(markup)?.[1];

  it('keeps its ways and cards, and quiets frame, fill and letters of the rest', () => {
    const markup = drawn(inventory, adapterId(1), { palette, lit: litBy(adapterId(1)), selected: new Set() });
    expect(fillOf(markup, 'Wind0ws-VM')).toBe('CARD');
    expect(fillOf(markup, 'Win-VM-Dest')).toBe('CARD');
    expect(fillOf(markup, 'Second')).toBe('QUIET');
    expect(/fill="UNLIT"[^>]*>Second</.test(markup)).toBe(true);
    expect(/fill="UNLIT"[^>]*>Win-VM-Dest</.test(markup)).toBe(false);
    expect(fillOf(drawn(inventory, adapterId(1), { palette, selected: new Set() }), 'Second')).toBe('CARD');
  });

  it('draws anew only the cards that it changes', () => {
    const { topology, layout, names } = parts(inventory);
    const pen: Pen = {
      t,
      palette,
      measure: estimateWidth,
      names,
      lit: null,
      selected: new Set(),
      found: new Set(),
      targets: null,
      tabStop: adapterId(1),
    };
    const lit = { ...pen, lit: litBy(adapterId(1)) };
    expect(topology.owners.length).toBe(layout.cards.length);
    expect(drawsSame(pen, lit, [adapterId(1)])).toBe(true);
    expect(drawsSame(pen, lit, [adapterId(5)])).toBe(false);
    expect(drawsSame(pen, { ...pen, tabStop: adapterId(4) }, [adapterId(5)])).toBe(true);
    expect(drawsSame(pen, { ...pen, tabStop: adapterId(4) }, [adapterId(4)])).toBe(false);
    expect(drawsSame(pen, { ...pen, selected: new Set([adapterId(5)]) }, [adapterId(5)])).toBe(false);
    expect(drawsSame(pen, { ...pen, targets: new Set([adapterId(5)]) }, [adapterId(4)])).toBe(false);
  });
});
