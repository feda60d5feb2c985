import { expect, it } from 'vitest';
import { blocksRun } from './blocks-run.ts';
import { makeFinding } from './make-finding.ts';

const silentGuest = makeFinding('no-shutdown-service', { target: 'a', name: 'VM1' });

it('a guest that cannot be shut down from the host keeps a run from beginning, unless a person does it', () => {
  expect(blocksRun(silentGuest, { byHand: false })).toBe(true);
  expect(blocksRun(silentGuest, { byHand: true })).toBe(false);
  expect(blocksRun({ ...silentGuest, accepted: true }, { byHand: false })).toBe(false);
});

it('any other finding that blocks does so whoever shuts the VMs down', () => {
  const foreign = makeFinding('foreign-receiver', {
    target: 'b',
    name: 'VM2/LAN',
    details: [{ code: 'ports', ports: [{ id: 'c', name: 'VM1/LAN' }], count: 1 }],
  });
  expect(blocksRun(foreign, { byHand: true })).toBe(true);
  expect(blocksRun(makeFinding('needs-shutdown', { target: 'a', name: 'VM1' }), { byHand: false })).toBe(
    false,
  );
});
