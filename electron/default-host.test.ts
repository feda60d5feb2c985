import { expect, it } from 'vitest';
import { defaultHost } from './default-host.ts';

it('a start that names no host opens this computer where it has Hyper-V, else practice', () => {
  const windows = () => 'C:\\Windows';
  const exists = (file: string) => file === 'C:\\Windows\\System32\\vmms.exe';
  const practice = { host: 'practice', lab: 'walkthrough' };
  expect(defaultHost({ platform: 'win32', windows, exists })).toEqual({ host: 'local' });
  expect(defaultHost({ platform: 'win32', windows, exists: () => false })).toEqual(practice);
  expect(defaultHost({ platform: 'win32', windows: () => null })).toEqual(practice);
  expect(defaultHost({ platform: 'linux' })).toEqual(practice);
});
