import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { matches, mirrorRows, shownRows } from './mirror-rows.ts';

const nothing = { place: null, search: '', folded: new Set<string>() };
const source = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source', mac: '00155D0A0B01' })] });
const receiver = aVm(2, {
  adapters: [anAdapter(2), anAdapter(2, 2, { name: 'LAN2-SPAN', mode: 'Destination' })],
});

describe('the lines of a host', () => {
  it('are none before it was read', () => {
    expect(mirrorRows(null, [])).toEqual([]);
  });

  it('are one for each adapter, and the first bears the name of its VM', () => {
    const rows = mirrorRows(anInventory([source, receiver]), []);
    expect(rows.map(({ vm, first, adapter }) => [vm?.name, first, adapter?.name])).toEqual([
      ['VM1', true, 'Network Adapter'],
      ['VM2', true, 'Network Adapter'],
      ['VM2', false, 'LAN2-SPAN'],
    ]);
  });

  it('tell who is on the other side of the copying', () => {
    const rows = mirrorRows(anInventory([source, receiver]), []);
    expect(rows.map(({ others }) => others)).toEqual([['VM2/LAN2-SPAN'], [], ['VM1/Network Adapter']]);
  });

  it('tell it of one switch, however its id is spelled', () => {
    const [hex, other] = ['0000000A-0000-4000-8000-00000000ABCD', '0000000b-0000-4000-8000-00000000abcd'];
    const on = (switchId: string) => ({ switchId });
    const inventory = anInventory(
      [
        aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source', ...on(hex) })] }),
        aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination', ...on(hex.toLowerCase()) })] }),
        aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination', ...on(other) })] }),
        aVm(4, { adapters: [anAdapter(4, 1, { mode: 'Destination', switchId: null })] }),
      ],
      { switches: [aSwitch(hex), aSwitch(other, 'Lab')] },
    );
    const rows = mirrorRows(inventory, []);
    expect(rows.map(({ others }) => others)).toEqual([
      ['VM2/Network Adapter'],
      ['VM1/Network Adapter'],
      [],
      [],
    ]);
    expect(shownRows(rows, { ...nothing, place: hex }).map(({ vm }) => vm?.name)).toEqual(['VM1', 'VM2']);
  });

  it('are one for a VM without adapters', () => {
    const [row, ...more] = mirrorRows(anInventory([aVm(1, { adapters: [] })]), []);
    expect(row).toMatchObject({ first: true, adapter: null, switchId: null, mode: null, others: [] });
    expect(more).toEqual([]);
  });

  it('show of the host itself what mirrors, and only that', () => {
    const hostAdapters = (['Destination', 'None', null] as const).map((mode, n) =>
      anAdapter(9, n + 1, { mode }),
    );
    const switches = [aSwitch(SWITCH, 'Out', { externalPortMode: 'Source' }), aSwitch(OTHER_SWITCH, 'Lab')];
    const rows = mirrorRows(anInventory([], { hostAdapters, switches }), []);
    expect(rows.map(({ key, owner, mode, switchId }) => ({ key, owner, mode, switchId }))).toEqual([
      { key: adapterId(9, 1), owner: 'host', mode: 'Destination', switchId: SWITCH },
      { key: `external:${SWITCH}`, owner: 'external-port', mode: 'Source', switchId: SWITCH },
    ]);
    expect(rows.map(({ others }) => others)).toEqual([
      ['external port of Out'],
      ['management OS/Network Adapter'],
    ]);
  });

  it('mark what our records say that we added', () => {
    const rows = mirrorRows(anInventory([receiver]), [adapterId(2, 2).toUpperCase()]);
    expect(rows.map(({ ours }) => ours)).toEqual([false, true]);
  });
});

describe('the search', () => {
  const [row] = mirrorRows(
    anInventory([
      aVm(1, {
        name: 'Win-VM',
        adapters: [anAdapter(1, 1, { mac: '00155D0A0B01', guestAddresses: ['10.0.0.7'] })],
      }),
    ]),
    [],
  );

  it.each([
    'win-vm',
    ' NETWORK ',
    'vswitch0',
    '00155d0a0b01',
    '00-15-5d-0a',
    '00:15:5D:0A:0B:01',
    '10.0.0.',
    '',
  ])('finds %j', (text) => {
    expect(matches(row!, text)).toBe(true);
  });

  it.each(['linux', '00-155d', '10.0.0.8'])('does not find %j', (text) => {
    expect(matches(row!, text)).toBe(false);
  });

  it('finds a VM without adapters by its name', () => {
    const rows = mirrorRows(anInventory([aVm(1, { name: 'Bare', adapters: [] })]), []);
    expect(shownRows(rows, { ...nothing, search: 'bare' }).length).toBe(1);
    expect(shownRows(rows, { ...nothing, search: '00' }).length).toBe(0);
  });
});

describe('a folded VM', () => {
  const rows = mirrorRows(anInventory([source, receiver]), []);
  const folded = new Set([receiver.id]);

  it('shows its first line', () => {
    expect(shownRows(rows, { ...nothing, folded }).map(({ key }) => key)).toEqual([
      adapterId(1),
      adapterId(2),
    ]);
  });

  it('hides nothing that was searched for', () => {
    const found = shownRows(rows, { ...nothing, folded, search: 'span' });
    expect(found.map(({ key }) => key)).toEqual([adapterId(2, 2)]);
  });

  it('hides nothing of the switch to which the list is narrowed', () => {
    const elsewhere = aVm(3, {
      adapters: [anAdapter(3), anAdapter(3, 2, { switchId: OTHER_SWITCH, switchName: 'Lab' })],
    });
    const found = shownRows(mirrorRows(anInventory([elsewhere]), []), {
      ...nothing,
      place: OTHER_SWITCH,
      folded: new Set([elsewhere.id]),
    });
    expect(found.map(({ key }) => key)).toEqual([adapterId(3, 2)]);
  });
});
