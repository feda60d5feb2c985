import { expect, it } from 'vitest';
import { anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { shutdownsOf } from './shutdowns.ts';
import { namesApart } from './told-apart.ts';

const twins = [aVm(1, { name: 'Sensor' }), aVm(2, { name: 'Sensor' }), aVm(3)];
const stop = (n: number) => {
  const { id, name } = twins[n - 1]!;
  return {
    step: { id: `s${String(n)}`, kind: 'stop-vm' as const, vm: { id, name }, force: false },
    title: '',
  };
};

it('names each VM that is shut down once and apart from its twin', () => {
  const names = namesApart(anInventory(twins));
  expect(shutdownsOf({ steps: [stop(1), stop(3), stop(3)] }, names)).toBe('Sensor (…0001), VM3');
  expect(shutdownsOf({ steps: [] }, names)).toBeNull();
});
