import { expect, it } from 'vitest';
import { currentUser } from './current-user.ts';

it('is the account with its domain on Windows, its name elsewhere, and null where there is none', () => {
  const name = () => 'ada';
  expect(currentUser({ platform: 'win32', domain: 'CONTOSO', name })).toBe('CONTOSO\\ada');
  expect(currentUser({ platform: 'win32', domain: '', name })).toBe('ada');
  expect(currentUser({ platform: 'linux', domain: 'CONTOSO', name })).toBe('ada');
  expect(currentUser({ name: () => '' })).toBeNull();
  const nobody = () => {
    throw new Error('uv_os_get_passwd returned ENOENT');
  };
  expect(currentUser({ name: nobody })).toBeNull();
});
