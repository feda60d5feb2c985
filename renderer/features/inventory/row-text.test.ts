import { beforeAll, describe, expect, it } from 'vitest';
import { anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { i18n, type Text } from '../../i18n/i18n.ts';
import { en } from '../../i18n/en.ts';
import { createRowMaker } from './mirror-rows.ts';
import { cellText, longCopies, markOf, modeCounts, shortCopies, sortText, stateText } from './row-text.ts';

let t: Text;
beforeAll(async () => {
  await i18n.init({
    lng: 'en',
    resources: { en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
  });
  t = i18n.t;
});

const sources = Array.from({ length: 15 }, (_, index) =>
  aVm(index + 1, { adapters: [anAdapter(index + 1, 1, { mode: 'Source' })] }),
);
const receiver = aVm(50, {
  name: 'Win-VM-Dest',
  adapters: [anAdapter(50, 1, { name: 'LAN2-SPAN', mode: 'Destination', mac: '00155D0A0B01' })],
});
const rows = createRowMaker()(anInventory([...sources, receiver]), []);
const [source, dest] = [rows[0]!, rows.at(-1)!];

describe('who copies to whom', () => {
  it('is short in the column and whole in the tooltip', () => {
    expect(shortCopies(t, source)).toBe('→ Win-VM-Dest/LAN2-SPAN');
    expect(longCopies(t, source)).toBe('copies go to Win-VM-Dest/LAN2-SPAN, configured, not proven');
    expect(shortCopies(t, dest)).toBe('← 15 Sources');
    expect(longCopies(t, dest)).toMatch(
      /^receives copies of VM1\/Network Adapter, .* and 3 more, configured, not proven$/,
    );
  });

  it('says where nobody is on the other side, and whose adapter it is', () => {
    const [alone] = createRowMaker()(anInventory([sources[0]!]), [sources[0]!.adapters[0]!.id]);
    expect(shortCopies(t, alone!)).toBe('→ nobody');
    expect(longCopies(t, alone!)).toBe('nobody receives its copies · added by Mirror Manager');
    expect(shortCopies(t, { mode: 'None', others: [] })).toBe('');
  });

  it('says what of it is not expected or unknown, and promises nothing then', () => {
    const inVlan = (number: number, accessVlanId: number) =>
      aVm(number, {
        adapters: [anAdapter(number, 1, { mode: 'Source', vlanMode: 'Access', accessVlanId })],
      });
    const isolated = aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Source', vlanMode: null })] });
    const make = createRowMaker();
    const inventory = anInventory([inVlan(1, 20), sources[1]!, isolated, receiver]);
    const [apart, met, untold, at] = make(inventory, []);
    expect(longCopies(t, apart!)).toBe(
      'copies are meant for Win-VM-Dest/LAN2-SPAN: copies not expected, configured, not proven',
    );
    expect(longCopies(t, met!)).toBe('copies go to Win-VM-Dest/LAN2-SPAN, configured, not proven');
    expect(longCopies(t, untold!)).toContain(': cannot be determined,');
    expect(longCopies(t, at!)).toContain(': 1 of 3 not expected, 1 of 3 cannot be determined,');
    // What is read again and says the same is not drawn again.
    expect(make(structuredClone(inventory), [])[0]).toMatchObject({ notExpected: 1, unknown: 0 });
  });
});

describe('the cells', () => {
  it('say nothing rather than something untrue', () => {
    const [bare] = createRowMaker()(anInventory([aVm(1, { adapters: [], generation: null })]), []);
    expect(
      (['generation', 'adapter', 'switch', 'mac', 'vlan', 'mode'] as const).map((each) =>
        cellText(t, bare!, each),
      ),
    ).toEqual(['', 'no network adapter', '', '', '', '']);
    expect(cellText(t, dest, 'mac')).toBe('00-15-5D-0A-0B-01');
    const [never] = createRowMaker()(
      anInventory([
        aVm(1, { adapters: [anAdapter(1, 1, { mac: '000000000000', switchId: null, mode: null })] }),
      ]),
      [],
    );
    expect((['mac', 'switch', 'mode'] as const).map((each) => cellText(t, never!, each))).toEqual([
      '',
      'not connected',
      'unknown',
    ]);
    expect(stateText(t, 'Hibernated')).toBe('Hibernated');
  });

  it('sort the modes by what mirrors', () => {
    expect(sortText(t, source, 'mode') < sortText(t, dest, 'mode')).toBe(true);
    expect(sortText(t, source, 'name')).toBe('VM1');
    expect(modeCounts(rows)).toEqual({ sources: 15, destinations: 1 });
  });
});

describe('the mark of a name', () => {
  it('is what tells it from its twins, and nothing where it stands alone', () => {
    const [twin] = createRowMaker()(
      anInventory([aVm(1, { name: 'Twin', adapters: [anAdapter(1, 1)] }), aVm(2, { name: 'Twin' })]),
      [],
    );
    expect(cellText(t, twin!, 'name')).toBe(`Twin ${markOf(twin!, 'name')}`);
    expect(markOf(twin!, 'name')).toMatch(/^\(…?\w{4}…?\)$/);
    expect(markOf(twin!, 'adapter')).toBe('');
    expect(markOf(source, 'name')).toBe('');
  });
});
