import { expect, it } from 'vitest';
import { RunName } from '../../../shared/records/run-record.ts';
import { runNameProblem } from './run-name.ts';

it.each([
  ['Slow logins, week 47', null],
  ['  日本 ', null],
  ['x'.repeat(120), null],
  [` ${'x'.repeat(120)} `, null],
  ['x'.repeat(121), 'wizard.run-name.long'],
  ['a\tb', 'wizard.run-name.line'],
  ['a\u2028b', 'wizard.run-name.line'],
] as const)('%j', (name, problem) => {
  expect(runNameProblem(name)).toBe(problem);
  expect(RunName.safeParse(name).success).toBe(problem === null);
});

it('takes an empty one for none', () => {
  expect(runNameProblem('  ')).toBeNull();
});
