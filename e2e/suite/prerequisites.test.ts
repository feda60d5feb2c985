import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOrExplain } from '../../electron/service/read-or-explain.ts';
import type { AppErrorCode } from '../../shared/errors/app-error.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { aLab, aLabVm } from './a-lab.ts';
import { engineWorld, type EngineWorld } from './engine-world.ts';
import { simulatedWorld } from './worlds.ts';

const engine = requireEngine();
const withHost = (host: Partial<Lab['host']>): Lab => {
  const lab = aLab([aLabVm(1)]);
  return { ...lab, host: { ...lab.host, ...host } };
};
const noRights = { administrator: false, elevated: false, hyperVAdministrator: false };

/** What stops a host, what it is called, and a word of its remedy. */
const OBSTACLES: readonly [string, Partial<Lab['host']>, AppErrorCode, RegExp][] = [
  [
    'no Hyper-V',
    { hyperV: 'absent' },
    'ModuleMissing',
    /Install-WindowsFeature|Enable-WindowsOptionalFeature/,
  ],
  [
    'only the management tools',
    { hyperV: 'management-tools-only' },
    'ModuleMissing',
    /Install-WindowsFeature/,
  ],
  ['the service stopped', { service: 'Stopped' }, 'InvalidState', /Start-Service vmms/],
  ['no rights: never "no VMs"', noRights, 'NotAllowedToSee', /S-1-5-32-578/],
];

describe('what stands in the way, on the simulator', () => {
  it.each(OBSTACLES)('%s', async (_, host, code, remedy) => {
    await expect(readOrExplain(simulatedWorld(withHost(host)).host)).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(remedy) as unknown,
    });
  });

  it('nothing, where Hyper-V answers', async () => {
    expect((await readOrExplain(simulatedWorld(withHost({})).host)).virtualMachines).toHaveLength(1);
  });
});

describe.skipIf(engine === null)('what stands in the way, over PowerShell', () => {
  let world: EngineWorld;
  beforeAll(async () => {
    if (engine !== null) world = await engineWorld(engine, aLab([]));
  });
  afterAll(() => world.close());

  it('no rights: an empty list is not "no VMs"', async () => {
    world.use(withHost(noRights));
    await expect(readOrExplain(world.host)).rejects.toMatchObject({ code: 'NotAllowedToSee' });
  });

  it('what cannot be asked here is unknown and does not block', async () => {
    world.use(withHost({}));
    const facts = await world.host.probe();
    expect(facts).toMatchObject({ hostName: 'HV1', languageMode: 'FullLanguage', hostError: null });
    if (process.platform !== 'win32') {
      expect(facts).toMatchObject({ service: null, administrator: null, hyperVAdministrator: null });
    }
    expect((await readOrExplain(world.host)).virtualMachines).toHaveLength(1);
  });

  it('an error of the host is told with what it said', async () => {
    world.use({
      ...withHost({}),
      faults: [{ cmdlet: 'Get-VMHost', nth: 0, action: 'fail', error: 'AccessDenied' }],
    });
    await expect(readOrExplain(world.host)).rejects.toMatchObject({
      code: 'NotAllowedToSee',
      hint: expect.stringMatching(/S-1-5-32-578/) as unknown,
    });
  });
});
