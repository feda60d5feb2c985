import { describe, expect, it } from 'vitest';
import type { PhysicalAdapter } from '../../../shared/model/physical-adapter.ts';
import { anInventory, aSwitch } from '../../../shared/testing/an-inventory.ts';
import { cardChoices, faultsOf, isFree, isNameTaken, isTwin, NEW_SWITCH, requestOf } from './switch-draft.ts';

const internal = { ...NEW_SWITCH, type: 'Internal' as const, name: ' Lab2 ' };

function aCard(description: string, change: Partial<PhysicalAdapter> = {}): PhysicalAdapter {
  return {
    name: description,
    description,
    interfaceIndex: 1,
    mac: null,
    status: 'Up',
    linkSpeed: '10 Gbps',
    addresses: [],
    defaultRoute: false,
    remoteSession: false,
    ...change,
  };
}

describe('a switch that is being made up', () => {
  it('needs a name that Hyper-V takes, and an external one a card', () => {
    expect(faultsOf(NEW_SWITCH)).toEqual(['no-name', 'no-card']);
    expect(faultsOf({ ...internal, name: '   ' })).toEqual(['no-name']);
    expect(faultsOf({ ...internal, name: 'x'.repeat(257) })).toEqual(['long-name']);
    expect(faultsOf({ ...internal, name: 'x'.repeat(256) })).toEqual([]);
    expect(requestOf({ ...NEW_SWITCH, name: 'Uplink' }, [])).toBeNull();
  });

  it('may have a name that is there already, and that is told', () => {
    const inventory = anInventory([]);
    expect(isNameTaken({ ...internal, name: 'lab ' }, inventory)).toBe(true);
    expect(isNameTaken(internal, inventory)).toBe(false);
    expect(isNameTaken(NEW_SWITCH, anInventory([], { switches: [aSwitch(undefined, '')] }))).toBe(false);
  });

  it('is not made twice: the same name, kind and card', () => {
    const switches = [
      aSwitch(undefined, 'Lab', { type: 'Private' }),
      aSwitch(undefined, 'Up', { type: 'External', uplinks: ['A'] }),
    ];
    const external = { ...NEW_SWITCH, name: 'up' };
    expect(isTwin({ ...internal, type: 'Private', name: ' lab' }, { switches })).toBe(true);
    expect(isTwin({ ...internal, name: 'Lab' }, { switches })).toBe(false);
    expect(isTwin({ ...external, card: 'A' }, { switches })).toBe(true);
    expect(isTwin({ ...external, card: 'B' }, { switches })).toBe(false);
    expect(isTwin(external, { switches })).toBe(false);
  });

  it('asks for a card only when it is external, whatever was chosen before', () => {
    const external = { ...NEW_SWITCH, name: 'Uplink', card: 'Contoso 10G', allowManagementOs: false };
    expect(requestOf(external, [])).toMatchObject({ card: 'Contoso 10G', allowManagementOs: false });
    expect(requestOf({ ...external, type: 'Private' }, [])).toMatchObject({
      card: null,
      allowManagementOs: false,
    });
    expect(requestOf({ ...external, type: 'Internal' }, [])).toMatchObject({
      card: null,
      allowManagementOs: true,
    });
    expect(requestOf(internal, [])?.name).toBe('Lab2');
  });

  it('names a card written from the right as it is on the host, in the consent too', () => {
    const shown = '\u2068כרטיס\u2069';
    const request = requestOf({ ...NEW_SWITCH, name: 'Uplink', card: shown }, [
      { code: 'card-carries-host', target: shown },
    ]);
    expect(request?.card).toBe('כרטיס');
    expect(request?.accepted).toEqual([{ code: 'card-carries-host', target: 'כרטיס' }]);
  });
});

describe('the cards of the host', () => {
  const inventory = anInventory([], {
    switches: [aSwitch(undefined, 'Produktion', { type: 'External', uplinks: ['A'] })],
    physicalAdapters: [
      aCard('A'),
      aCard('B', { addresses: ['10.0.0.5'], defaultRoute: true, remoteSession: true }),
      aCard('C', { addresses: null, defaultRoute: null, remoteSession: null }),
      aCard('\\u{202E}D'),
    ],
  });

  it('come with those that can be chosen first', () => {
    expect(cardChoices(inventory).map((each) => [each.card.description, isFree(each)])).toEqual([
      ['B', true],
      ['C', true],
      ['A', false],
      ['\\u{202E}D', false],
    ]);
  });

  it('say whose they are, and what the host does over them', () => {
    const [b, c, a] = cardChoices(inventory);
    expect(a?.boundTo).toBe('Produktion');
    expect(b?.carries).toEqual(['addresses', 'default-route', 'remote-session']);
    expect(c?.carries).toEqual([]);
  });
});
