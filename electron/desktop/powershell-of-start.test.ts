import { expect, it } from 'vitest';
import { powershellOfStart, type PowerShellFacts } from './powershell-of-start.ts';

const saved = 'C:\\Program Files\\PowerShell\\7\\pwsh.exe';
const of = (facts: Partial<PowerShellFacts>) =>
  powershellOfStart({ typed: undefined, saved: null, elevated: false, exists: () => true, ...facts });
const usual = { executable: undefined, from: 'usual' };

it('is the typed one, else the chosen one, else the usual one', () => {
  expect(of({ typed: 'pwsh', saved })).toEqual({ executable: 'pwsh', from: 'argument' });
  expect(of({ saved })).toEqual({ executable: saved, from: 'chosen' });
  expect(of({})).toEqual(usual);
});

it('is the usual one where the chosen one is gone, or we are elevated', () => {
  expect(of({ saved, exists: () => false })).toEqual(usual);
  expect(of({ saved, elevated: true })).toEqual(usual);
  expect(of({ saved, elevated: true, typed: 'pwsh' })).toMatchObject({ from: 'argument' });
});
