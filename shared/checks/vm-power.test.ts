import { expect, it } from 'vitest';
import { aVm } from '../testing/an-inventory.ts';
import { detailText } from './detail-text.ts';
import { vmPowerFindings } from './vm-power.ts';

const told = (...vms: Parameters<typeof vmPowerFindings>[0]) =>
  vmPowerFindings(vms).map(({ code, severity, name, details }) => [
    code,
    severity,
    name,
    details.map(detailText).join() || null,
  ]);

it.each(['Off', 'OffCritical', 'Saved', 'FastSaved', 'Paused'])(
  'says that a VM in state %s mirrors nothing',
  (state) => {
    expect(told(aVm(1, { state }))).toEqual([['vm-off', 'informs', 'VM1', state]]);
  },
);

it.each(['Running', 'RunningCritical', 'Starting', 'Stopping', 'Reset'])(
  'is silent on one in state %s',
  (state) => {
    expect(told(aVm(1, { state }))).toEqual([]);
  },
);

it('says it once for each VM', () => {
  const [off, saved] = [aVm(1, { state: 'Off' }), aVm(2, { state: 'Saved' })];
  expect(told(off, saved, { ...off, id: off.id.toUpperCase() }).map(([, , name]) => name)).toEqual([
    'VM1',
    'VM2',
  ]);
});

it('says of a replica that it waits for a failover, unless it runs as a test of one', () => {
  expect(told(aVm(1, { state: 'Off', replicationMode: 'Replica' }))).toEqual([
    ['vm-replica', 'informs', 'VM1', null],
  ]);
  expect(told(aVm(1, { state: 'Off', replicationMode: 'Primary' }))).toEqual([
    ['vm-off', 'informs', 'VM1', 'Off'],
  ]);
  expect(told(aVm(1, { state: 'Running', replicationMode: 'Replica' }))).toEqual([]);
});
