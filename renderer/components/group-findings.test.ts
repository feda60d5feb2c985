import { expect, it } from 'vitest';
import { makeFinding } from '../../shared/checks/make-finding.ts';
import { groupFindings } from './group-findings.ts';

const many = (code: Parameters<typeof makeFinding>[0], count: number) =>
  Array.from({ length: count }, (_, at) =>
    makeFinding(code, { target: String(at), name: `VM${String(at)}` }),
  );

it('many findings of a kind fold, worst first, and none is lost', () => {
  const findings = [...many('vm-off', 200), ...many('needs-shutdown', 2), ...many('foreign-receiver', 9)];
  const groups = groupFindings(findings, 3);
  expect(groups.map(({ key, folds }) => [key, folds])).toEqual([
    ['blocks foreign-receiver', false],
    ['informs vm-off', true],
    ['informs needs-shutdown', false],
  ]);
  expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
});

it('what blocks is never folded, however much of it there is', () => {
  for (const code of ['vm-busy', 'no-shutdown-service', 'remove-when-off'] as const) {
    expect(groupFindings(many(code, 50), 3).some(({ folds }) => folds)).toBe(false);
  }
});
