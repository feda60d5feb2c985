import { expect, it } from 'vitest';
import { rightsOf } from './rights-of.ts';

it.each([
  [true, false, 'administrator'],
  [true, null, 'administrator'],
  [false, true, 'hyper-v-administrator'],
  [null, true, 'hyper-v-administrator'],
  [false, false, 'none'],
  [null, false, 'unknown'],
  [false, null, 'unknown'],
  [null, null, 'unknown'],
] as const)(
  'administrator %s and Hyper-V administrator %s is %s',
  (administrator, hyperVAdministrator, rights) => {
    expect(rightsOf({ administrator, hyperVAdministrator })).toBe(rights);
  },
);
