import { expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aSwitch, aVm, SWITCH } from '../testing/an-inventory.ts';
import { copyDoubts, doubtsAmong, doubtsOf } from './copy-doubts.ts';
import { mirrorPorts, newCopies } from './who-receives.ts';

const vlan = (accessVlanId: number) => ({ vlanMode: 'Access' as const, accessVlanId });
const source = (n: number, change = {}) =>
  aVm(n, { adapters: [anAdapter(n, 1, { mode: 'Source', ...change })] });
const destination = (n: number, change = {}) =>
  aVm(n, { adapters: [anAdapter(n, 1, { mode: 'Destination', ...change })] });
const told = (doubts: ReturnType<typeof doubtsAmong>) =>
  doubts.map(({ reach, reason, sources, destination: to }) => [
    reach,
    reason,
    sources.map(({ name }) => name.split('/')[0]).join('+'),
    to.name.split('/')[0],
  ]);

it('says nothing of copies that are expected', () => {
  expect(doubtsAmong(mirrorPorts(anInventory([source(1), destination(2)])))).toEqual([]);
});

it('puts Sources together that are in doubt at one Destination for one reason, the worst first', () => {
  const inventory = anInventory([
    source(1, { vlanMode: 'Private' }),
    source(2, vlan(20)),
    source(3, vlan(30)),
    source(4),
    destination(5),
    destination(6, vlan(20)),
  ]);
  expect(told(doubtsAmong(mirrorPorts(inventory)))).toEqual([
    ['not-expected', 'vlan-apart', 'VM2+VM3', 'VM5'],
    ['not-expected', 'vlan-apart', 'VM3+VM4', 'VM6'],
    ['unknown', 'vlan-unknown', 'VM1', 'VM5'],
    ['unknown', 'vlan-unknown', 'VM1', 'VM6'],
  ]);
});

it('knows SR-IOV of the adapter and of its switch, and keeps switches apart', () => {
  const iov = { host: { name: 'HV1', fullyQualifiedName: null, iovSupport: true } };
  const machines = [source(1, { iovWeight: 100 }), destination(2), source(3, { iovDataPathActive: true })];
  const on = (offered: boolean) =>
    anInventory(machines, { ...iov, switches: [aSwitch(SWITCH, 'vSwitch0', { iov: offered })] });
  const active = ['not-expected', 'source-active', 'VM3', 'VM2'];
  expect(told(doubtsAmong(mirrorPorts(on(false))))).toEqual([active]);
  expect(told(doubtsAmong(mirrorPorts(on(true))))).toEqual([
    active,
    ['unknown', 'source-enabled', 'VM1', 'VM2'],
  ]);
  const elsewhere = destination(4, { ...vlan(9), switchId: 'other' });
  expect(told(doubtsAmong(mirrorPorts(anInventory([source(1), elsewhere]))))).toEqual([]);
});

it('is of one port with those on the other side', () => {
  const inventory = anInventory([source(1, vlan(20)), source(2), destination(3), destination(4)]);
  const of = (n: number) => told(doubtsOf(mirrorPorts(inventory), adapterId(n)));
  expect(of(1)).toEqual([
    ['not-expected', 'vlan-apart', 'VM1', 'VM3'],
    ['not-expected', 'vlan-apart', 'VM1', 'VM4'],
  ]);
  expect(of(2)).toEqual([]);
  expect(of(3)).toEqual([['not-expected', 'vlan-apart', 'VM1', 'VM3']]);
  expect(of(9)).toEqual([]);
});

it('is of a plan\u2019s copies each pair once', () => {
  const before = anInventory([aVm(1), aVm(2)]);
  const after = anInventory([source(1, vlan(20)), destination(2)]);
  expect(told(copyDoubts(newCopies(before, after)))).toEqual([['not-expected', 'vlan-apart', 'VM1', 'VM2']]);
});
