import { beforeAll, describe, expect, it } from 'vitest';
import { portsDetail } from '../../../shared/checks/finding-detail.ts';
import { makeFinding } from '../../../shared/checks/make-finding.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { findingText } from '../../i18n/finding-text.ts';
import type { Text } from '../../i18n/i18n.ts';
import { inLanguage } from '../../i18n/testing/in-language.ts';
import { namesApart } from './told-apart.ts';

const twins = [
  aVm(1, { name: 'Dateiserver', id: 'aaaaaaaa-0000-4000-8000-000000000001' }),
  aVm(2, { name: 'dateiserver', id: 'bbbbbbbb-0000-4000-8000-000000000002' }),
  aVm(3, {
    name: 'Mailserver',
    adapters: [anAdapter(3, 1), anAdapter(3, 2), anAdapter(3, 3, { name: 'x' })],
  }),
];
const inventory = anInventory(twins, { switches: [aSwitch(SWITCH, 'Lab'), aSwitch(OTHER_SWITCH, 'Lab')] });
let t: Text;
let names: ReturnType<typeof namesApart>;
beforeAll(async () => {
  t = await inLanguage('en');
  names = namesApart(inventory);
});

it('adds as much of the id as is needed where a name repeats, and nowhere else', () => {
  expect(twins.map(names.vm)).toEqual(['Dateiserver (aaaa…)', 'dateiserver (bbbb…)', 'Mailserver']);
  expect(twins[2]!.adapters.map(names.adapter)).toEqual([
    'Network Adapter (…0031)',
    'Network Adapter (…0032)',
    'x',
  ]);
  expect(names.label({ id: adapterId(1).toUpperCase(), name: 'old' })).toBe(
    'Dateiserver (aaaa…)/Network Adapter',
  );
  expect(names.label({ id: 'gone', name: 'Gone/Adapter' })).toBe('Gone/Adapter');
  expect(names.virtualSwitch({ id: SWITCH, name: 'Lab' })).toBe('Lab (…0900)');
});

it('is made once for a reading, and says names alone where there is none', () => {
  expect(namesApart(inventory)).toBe(names);
  expect(namesApart(null).vm(twins[0]!)).toBe('Dateiserver');
});

describe('a step', () => {
  it('names its VM, adapter and switch apart', () => {
    const { id, name } = twins[0]!;
    expect(names.step({ id: 's1', kind: 'stop-vm', vm: { id, name }, force: false }).vm.name).toBe(
      'Dateiserver (aaaa…)',
    );
    const step = names.step({
      id: 's2',
      kind: 'connect-adapter',
      vm: { id: twins[2]!.id, name: 'Mailserver' },
      adapter: { id: adapterId(3, 2), name: 'Network Adapter' },
      switch: { id: SWITCH, name: 'Lab' },
    });
    expect([step.vm.name, step.adapter.name, step.switch.name]).toEqual([
      'Mailserver',
      'Network Adapter (…0032)',
      'Lab (…0900)',
    ]);
  });
});

describe('a finding', () => {
  it('names a twin apart in its message, dollar signs and all', () => {
    const odd = anInventory([aVm(1, { name: '$& $1' }), aVm(2, { name: '$& $1' })]);
    const finding = namesApart(odd).finding(
      makeFinding('needs-shutdown', { target: aVm(1).id, name: '$& $1' }),
    );
    expect(finding.name).toBe('$& $1 (…0001)');
    expect(findingText(t, finding).message).toContain('Virtual machine $& $1 (…0001) will be shut down');
  });

  it('names an adapter with its VM, and leaves what is unique alone', () => {
    const about = { target: adapterId(1), name: 'Dateiserver/Network Adapter' };
    expect(names.finding(makeFinding('sr-iov-active', about)).name).toBe(
      'Dateiserver (aaaa…)/Network Adapter',
    );
    const plain = makeFinding('needs-shutdown', { target: twins[2]!.id, name: 'Mailserver' });
    expect(names.finding(plain)).toEqual(plain);
  });

  it('names apart the ports that make it so, whatever direction they run in', () => {
    const hebrew = '\u2068חשבונות\u2069';
    const host = anInventory([aVm(1, { name: hebrew }), aVm(2, { name: hebrew })], {
      switches: [aSwitch(SWITCH, hebrew, { externalPortMode: 'Destination' })],
    });
    const apart = namesApart(host).finding(
      makeFinding('foreign-receiver', {
        target: SWITCH,
        name: `\u2068external port of חשבונות\u2069`,
        details: [portsDetail([{ id: adapterId(2), name: '\u2068חשבונות/Network Adapter\u2069' }])],
      }),
    );
    expect(findingText(t, apart).message).toBe(
      `external port of ${hebrew} is a Destination on the same switch and will also receive copies of ${hebrew} (…0002)/Network Adapter.`,
    );
  });

  it('calls what is not a VM by the words of the language', async () => {
    const host = anInventory([], {
      switches: [aSwitch(SWITCH, 'Lab')],
      hostAdapters: [anAdapter(9, 1, { name: 'Uplink' })],
    });
    await inLanguage('it');
    const { label } = namesApart(host);
    expect(label({ id: adapterId(9), name: 'management OS/Uplink' })).toBe(
      'Sistema operativo di gestione/Uplink',
    );
    expect(label({ id: SWITCH, name: 'external port of Lab' })).toBe('porta esterna di Lab');
    await inLanguage('en');
    expect(namesApart(host).label({ id: SWITCH, name: '' })).toBe('external port of Lab');
  });
});
