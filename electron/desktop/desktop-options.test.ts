import { describe, expect, it } from 'vitest';
import { desktopOptions } from './desktop-options.ts';

describe('a start from the checkout', () => {
  it('takes what the command line takes, among switches of Chromium', () => {
    expect(
      desktopOptions(['--inspect=0', '--remote-debugging-port=0', '.', '--lab', 'my lab.json'], false),
    ).toEqual({ host: 'local', hostGiven: false, lab: 'my lab.json' });
    expect(desktopOptions(['--host=local', '--powershell=/usr/bin/pwsh'], false)).toEqual({
      host: 'local',
      hostGiven: true,
      powershell: '/usr/bin/pwsh',
    });
  });

  it('without any of them chooses nothing', () => {
    expect(desktopOptions(['.'], false)).toBeNull();
  });
});

describe('a packaged start', () => {
  it.each(['walkthrough', 'soc', 'datacentre:50', 'datacentre:1024x4'])('opens the lab %s', (lab) => {
    expect(desktopOptions([`--lab=${lab}`], true)).toEqual({ host: 'local', hostGiven: false, lab });
  });

  it.each([
    '--lab=C:\\lab.json',
    '--lab=../soc',
    '--lab=soc.json',
    '--lab=datacentre:99999',
    '--host=HV1',
    '--host=local\\x',
    '--lab',
  ])('refuses %s', (arg) => {
    expect(() => desktopOptions([arg], true)).toThrow(expect.objectContaining({ code: 'BadInput' }));
  });

  it('takes no executable', () => {
    expect(desktopOptions(['--powershell=C:\\x.exe'], true)).toBeNull();
  });
});
