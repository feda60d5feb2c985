import { describe, expect, it } from 'vitest';
import { isOurs } from './app-origin.ts';

describe('the origin of the window', () => {
  it.each(['app://mirror-manager/', 'app://mirror-manager/assets/index.js', 'app://mirror-manager/#x'])(
    'has %s in it',
    (address) => {
      expect(isOurs(address)).toBe(true);
    },
  );

  it.each([
    '',
    'about:blank',
    'app://mirror-manager.example/',
    'app://mirror-manager@evil.example/',
    'app://user@mirror-manager/',
    'app://mirror-manager:80/',
    'app:mirror-manager',
    'https://mirror-manager/',
    'file:///mirror-manager/',
    'blob:app://mirror-manager/1',
    'devtools://devtools/app://mirror-manager/',
  ])('has not %j in it', (address) => {
    expect(isOurs(address)).toBe(false);
  });
});
