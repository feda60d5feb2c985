import { describe, expect, it } from 'vitest';
import { resolveStep } from '../steps/run-through.ts';
import { HOSTILE_NAMES } from './testing/hostile-names.ts';
import { everyKindOfStep, adapterId, OTHER_SWITCH, SENSOR_VM, SOURCE_VM } from './testing/sample-plan.ts';
import { stepCmdlets } from './step-cmdlets.ts';

const added = new Map([
  ['s1', OTHER_SWITCH],
  ['s3', adapterId(SENSOR_VM, 8)],
]);
const steps = (name: (nth: number) => string) =>
  everyKindOfStep(name).map((step) => resolveStep(step, added));

describe('the cmdlets of a step', () => {
  it('change the target by its id', () => {
    const setSource = steps((nth) => `name ${String(nth)}`).find(({ id }) => id === 's5')!;
    expect(stepCmdlets(setSource)).toBe(
      `$adapter = Hyper-V\\Get-VMNetworkAdapter -VM (Hyper-V\\Get-VM -Id '${SOURCE_VM}') | Where-Object { $_.Id -eq '${adapterId(SOURCE_VM, 5)}' }\n` +
        'Hyper-V\\Set-VMNetworkAdapter -VMNetworkAdapter $adapter -PortMirroring Source -Confirm:$false',
    );
  });

  it('are there for every kind of step, and need none of the functions or variables of a script', () => {
    for (const step of steps((nth) => HOSTILE_NAMES[nth % HOSTILE_NAMES.length] ?? '')) {
      const text = stepCmdlets(step);
      expect(text, step.kind).toContain('Hyper-V\\');
      const bare = text.replaceAll(/'(?:[^'‘’‚‛]|['‘’‚‛]{2})*'/g, "''");
      expect(bare, step.kind).not.toMatch(/-Mirror[A-Z]|\$added_|\$ids/);
    }
  });
});
