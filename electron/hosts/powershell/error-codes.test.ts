import { describe, expect, it } from 'vitest';
import { codeOf, toAppError } from './error-codes.ts';

describe('codeOf', () => {
  it.each([
    ['AccessDenied', 'AccessDenied'],
    ['InvalidState', 'InvalidState'],
    ['ObjectNotFound', 'ObjectNotFound'],
    ['CouldNotAutoLoadModule', 'ModuleMissing'],
    ['CommandNotFoundException', 'ModuleMissing'],
    ['NamedParameterNotFound', 'NotSupported'],
    ['SomethingNew', 'Unmapped'],
    ['', 'Unmapped'],
  ])('takes %s for %s', (id, code) => {
    expect(codeOf(id)).toBe(code);
  });

  it.each(['HostLost', 'TimedOut', 'Internal', 'constructor', '__proto__'])(
    'does not believe a host that says %s',
    (id) => {
      expect(codeOf(id)).toBe('Unmapped');
    },
  );
});

describe('toAppError', () => {
  const error = {
    id: 'AccessDenied',
    fullId: 'AccessDenied,Microsoft.HyperV.PowerShell.Commands.GetVM',
    category: 'PermissionDenied',
    message: 'Zugriff verweigert.',
    target: null,
    exception: 'Microsoft.HyperV.PowerShell.VirtualizationException',
    line: '3',
  };

  it('shows the host’s own words with what to do about them', () => {
    const { code, message, hint, detail } = toAppError(error);
    expect({ code, message }).toEqual({ code: 'AccessDenied', message: 'Zugriff verweigert.' });
    expect(hint).toContain('Hyper-V Administrators');
    expect(detail).toContain(error.fullId);
  });

  it('shows the id where there are no words', () => {
    expect(toAppError({ ...error, id: 'X', message: '' })).toMatchObject({
      code: 'Unmapped',
      message: 'X',
      hint: null,
    });
  });
});
