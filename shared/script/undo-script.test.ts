import { describe, expect, it } from 'vitest';
import { renderUndoScript } from './render-script.ts';
import {
  adapterId,
  everyKindOfStep,
  sampleHost,
  scriptsOf,
  SENSOR_VM,
  SWITCH,
} from './testing/sample-plan.ts';

const plain = (nth: number) => `plain${String(nth)}`;

describe('renderUndoScript', () => {
  const { planId, undo } = scriptsOf(everyKindOfStep(plain), plain);
  const work = undo.slice(undo.indexOf('function Invoke-MirrorPlan'));

  it('reads and checks every added id before the first change', () => {
    const firstStep = work.indexOf('Step 1 of');
    const reads = [...work.matchAll(/\$added_(s\d+) = Read-MirrorId/g)];
    expect(reads.map(([, step]) => step).sort()).toEqual(['s1', 's3']);
    const lastRead = Math.max(...reads.map(({ index }) => index));
    const checks = [...work.matchAll(/Assert-MirrorAdded(Adapter|Switch)/g)].map(({ index }) => index);
    expect(checks).toHaveLength(2);
    expect(Math.min(...checks)).toBeGreaterThan(lastRead);
    expect(Math.max(...checks)).toBeLessThan(firstStep);
  });

  it('holds an added adapter to VM, name and absence before', () => {
    expect(work).toContain(
      `Assert-MirrorAddedAdapter -VMId '${SENSOR_VM}' -Id $added_s3 -Name 'plain8' ` +
        `-Before @('${adapterId(SENSOR_VM, 6)}', '${adapterId(SENSOR_VM, 7)}')`,
    );
  });

  it('keeps what it adds itself in a variable, and writes no id', () => {
    expect(work).toMatch(/\$added_s1\d = \$adapter\.Id/);
    expect(undo).not.toContain('Save-MirrorId');
  });

  it('needs no id file where the plan added nothing', () => {
    const script = renderUndoScript({
      undoSteps: [
        {
          id: 's2',
          kind: 'disconnect-adapter',
          vm: { id: SENSOR_VM, name: plain(2) },
          adapter: { id: adapterId(SENSOR_VM, 6), name: plain(6) },
        },
      ],
      inventory: sampleHost(plain),
      planId,
    });
    expect(script).not.toContain('.ids');
    expect(script).toContain("-SwitchId ''");
    expect(script).not.toContain(SWITCH);
  });
});
