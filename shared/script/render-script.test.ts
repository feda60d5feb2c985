import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../steps/step.ts';
import { renderScript } from './render-script.ts';
import { HOSTILE_NAMES } from './testing/hostile-names.ts';
import { everyKindOfStep, scriptsOf, SENSOR_VM } from './testing/sample-plan.ts';

const plain = (nth: number) => `plain${String(nth)}`;
const LITERAL = /'(?:[^'\u2018-\u201B]|['\u2018-\u201B]{2})*'/gu;
const PLAN = '0123456789abcdef';

const stop: Step = {
  id: 's1',
  kind: 'stop-vm',
  vm: { id: SENSOR_VM, name: 'Win-VM-Dest' },
  force: false,
};

describe('renderScript', () => {
  it('is the script that a person would write', () => {
    const lines = renderScript({
      steps: [stop],
      purpose: 'disable',
      planId: PLAN,
    }).split('\r\n');
    expect(lines[0]).toBe('#Requires -Modules Hyper-V');
    expect(lines.slice(lines.indexOf('function Invoke-MirrorPlan {'))).toEqual([
      'function Invoke-MirrorPlan {',
      '    Set-StrictMode -Version 1',
      "    $ErrorActionPreference = 'Stop'",
      '',
      "    Write-Host 'Step 1 of 1: Shut down Win-VM-Dest'",
      `    $vm = Hyper-V\\Get-VM -Id '${SENSOR_VM}'`,
      "    Assert-MirrorState -What 'the state of the VM' -Expected 'Running' -Found $vm.State",
      '    Hyper-V\\Stop-VM -VM $vm -Confirm:$false',
      `    Wait-MirrorVM -VMId '${SENSOR_VM}' -State 'Off'`,
      '',
      "    Write-Host 'Done.'",
      '}',
      '',
      'Invoke-MirrorPlan',
      '',
    ]);
  });

  it('brings in the helpers that it calls and no others', () => {
    const script = renderScript({
      steps: [stop],
      purpose: 'disable',
      planId: PLAN,
    });
    expect([...script.matchAll(/^function (\S+?)[ (]/gm)].map(([, name]) => name)).toEqual([
      'Assert-MirrorState',
      'Wait-MirrorVM',
      'Invoke-MirrorPlan',
    ]);
  });

  it('defines every helper that it calls, for every kind of step', () => {
    const { setUp, undo } = scriptsOf(everyKindOfStep(plain), plain);
    for (const script of [setUp, undo]) {
      const defined = new Set([...script.matchAll(/^function (\S+?)[ (]/gm)].map(([, name]) => name));
      const called = [...script.matchAll(/\b[A-Z][a-z]+-Mirror[A-Za-z]*/g)].map(([name]) => name);
      expect(called.filter((name) => !defined.has(name))).toEqual([]);
    }
  });

  it('keeps an id file only where it adds something', () => {
    const adds = everyKindOfStep(plain);
    expect(renderScript({ steps: adds, purpose: 'set-up', planId: PLAN })).toContain(
      `mirror-manager-${PLAN}.ids`,
    );
    expect(renderScript({ steps: [stop], purpose: 'disable', planId: PLAN })).not.toContain('.ids');
  });

  it('has whole lines only, and names neither in comments nor outside literals', () => {
    const unseen = 'Unmistakable';
    const holds = (hostile: string) => {
      const name = (nth: number) => `${unseen}${String(nth)}${hostile}`;
      const { setUp, undo } = scriptsOf(everyKindOfStep(name), name);
      for (const script of [setUp, undo]) {
        expect(script.replaceAll('\r\n', '')).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
        for (const line of script.split('\r\n')) {
          const outside = line.startsWith('#') ? line : line.replace(LITERAL, "''");
          expect(outside).not.toContain(unseen);
          expect(outside.slice(1)).not.toContain('#');
        }
      }
    };
    for (const name of HOSTILE_NAMES) holds(name);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), holds), {
      numRuns: 50,
    });
  });

  it('calls Hyper-V by its module, and neither splats nor calls by value', () => {
    const { setUp, undo } = scriptsOf(everyKindOfStep(plain), plain);
    for (const script of [setUp, undo]) {
      expect(script).not.toMatch(/(?<!Hyper-V\\)\b[A-Z][a-z]+-VM/);
      expect(script).not.toMatch(/[ (|]@[a-z$]|(^|[ ;{|])[&.] /im);
    }
  });
});
