import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../steps/step.ts';
import { planId } from './plan-id.ts';

const start: Step = {
  id: 's1',
  kind: 'start-vm',
  vm: { id: '11111111-0000-4000-8000-aaaaaaaaaaaa', name: 'Win-VM-Dest' },
};

describe('planId', () => {
  it('is FNV-1a of the canonical JSON', () => {
    // FNV-1a 64 of the two bytes "[]".
    expect(planId([])).toBe('09612b07b5ecb5a5');
  });

  it('is the same for the same steps, whatever the order of their keys', () => {
    const turned = {
      vm: { name: start.vm.name, id: start.vm.id },
      kind: start.kind,
      id: start.id,
    };
    expect(planId([turned])).toBe(planId([start]));
  });

  it('is sixteen hex digits, and another one where a name differs', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const other = planId([{ ...start, vm: { ...start.vm, name } }]);
        expect(other).toMatch(/^[0-9a-f]{16}$/);
        expect(other === planId([start])).toBe(name === start.vm.name);
      }),
    );
  });
});
