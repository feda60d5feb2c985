import { expect, it } from 'vitest';
import { defaultHost, hostFacts } from './desktop-host.ts';

it('a start that names no host opens this computer where it has Hyper-V, else practice', () => {
  const windows = () => 'C:\\Windows';
  const exists = (file: string) => file === 'C:\\Windows\\System32\\vmms.exe';
  const practice = { host: 'practice', lab: 'walkthrough' };
  expect(defaultHost({ platform: 'win32', windows, exists })).toEqual({ host: 'local' });
  expect(defaultHost({ platform: 'win32', windows, exists: () => false })).toEqual(practice);
  expect(defaultHost({ platform: 'win32', windows: () => null })).toEqual(practice);
  expect(defaultHost({ platform: 'linux' })).toEqual(practice);
});

it('the screen learns of a lab its name and no path', () => {
  expect(hostFacts({ host: 'local', lab: 'C:\\labs\\mine.json' })).toEqual({
    key: 'practice',
    label: 'mine',
    practice: true,
  });
  expect(hostFacts({ host: 'practice', lab: '/labs/soc.json' }).label).toBe('soc');
  expect(hostFacts({ host: 'local' })).toEqual({ key: 'local', label: 'local', practice: false });
});
