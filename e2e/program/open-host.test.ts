import { describe, expect, it, vi } from 'vitest';
import { applyChange } from '../../shared/contract/apply-change.ts';
import type { HostToOpen } from '../../shared/contract/host-to-open.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { openedHostFacts } from '../../electron/host-facts.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { createService } from '../../electron/service/service.ts';
import { simulatedWorld } from '../suite/worlds.ts';
import { setting, type Setting } from './setting.ts';

const LOCAL = { kind: 'local' } as const;
const SOC = { kind: 'practice', lab: 'soc' } as const;

/** Opens labs, and in place of this computer a lab in which the service of Hyper-V is as given. */
const openLabs = (service: 'Running' | 'Stopped' = 'Running') =>
  vi.fn(async (what: HostToOpen) => {
    const lab = await newLab(what.kind === 'local' ? 'walkthrough' : what.lab);
    const { host } = simulatedWorld({ ...lab, host: { ...lab.host, service } });
    return { ...openedHostFacts(what), service: createService(host) };
  });
const keys = async ({ call }: Setting) => (await call('state.snapshot', {})).hosts.map(({ key }) => key);

describe('a host that a window asks for', () => {
  it('is opened beside the others, read by itself, and comes with a new snapshot', async () => {
    const all = await setting({ openHost: openLabs() });
    const before = await all.call('state.snapshot', {});
    const seen = all.changes.length;
    expect(await all.call('host.open', SOC)).toEqual({ host: 'practice-soc' });
    expect(await keys(all)).toEqual(['practice', 'practice-soc']);
    const told = all.changes.slice(seen).find(({ host }) => host === 'practice-soc');
    expect(applyChange({ ...before, revision: told!.revision - 1 }, told!)).toBeNull();
    await vi.waitUntil(async () => (await all.call('state.snapshot', {})).hosts[1]?.inventory != null);
    expect((await all.call('state.snapshot', {})).hosts[1]).toMatchObject({
      label: 'soc',
      practice: true,
      identity: { user: null },
    });
    const run = '20260101T000000000Z-aaaaaa';
    expect(await all.codeOf('activity.read', { host: 'practice-soc', run })).toBe('NotFound');
  });

  it('is the one that is open already: that of the start, or of an earlier call', async () => {
    const openHost = openLabs();
    const all = await setting({ openHost });
    const walkthrough = { kind: 'practice', lab: 'walkthrough' } as const;
    expect(await all.call('host.open', walkthrough)).toEqual({ host: 'practice' });
    expect(openHost).not.toHaveBeenCalled();
    const [first, second] = await Promise.all([all.call('host.open', SOC), all.call('host.open', SOC)]);
    expect([first, second, await all.call('host.open', SOC)]).toEqual(
      Array(3).fill({ host: 'practice-soc' }),
    );
    expect(openHost).toHaveBeenCalledTimes(1);
  });

  it('is not added where it cannot be connected to, and may be asked for again', async () => {
    const works = openLabs();
    const openHost = vi.fn(works);
    openHost.mockRejectedValueOnce(new AppError('NoPowerShell', 'There is no pwsh on PATH.'));
    const all = await setting({ openHost });
    expect(await all.codeOf('host.open', LOCAL)).toBe('NoPowerShell');
    expect(await keys(all)).toEqual(['practice']);
    expect(await all.call('host.open', LOCAL)).toEqual({ host: 'local' });
    expect(await keys(all)).toEqual(['practice', 'local']);
  });

  it('shows what stands in the way where it cannot be read', async () => {
    const all = await setting({ openHost: openLabs('Stopped') });
    await all.call('host.open', LOCAL);
    await vi.waitUntil(async () => (await all.call('state.snapshot', {})).hosts[1]?.error != null);
    expect((await all.call('state.snapshot', {})).hosts[1]).toMatchObject({
      key: 'local',
      prerequisites: [{ code: 'service-stopped' }],
      shell: { edition: 'Simulator' },
    });
  });

  it('is closed with the program, also one that comes too late', async () => {
    const service = createService(simulatedWorld(await newLab('soc')).host);
    const dispose = vi.spyOn(service, 'dispose');
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const openHost = async (what: HostToOpen) => {
      await arrived;
      return { ...openedHostFacts(what), service };
    };
    const all = await setting({ openHost });
    const asked = all.codeOf('host.open', SOC);
    const over = all.program.dispose();
    arrive();
    await over;
    expect(await asked).toBe('Cancelled');
    expect(dispose).toHaveBeenCalledOnce();
    expect(await keys(all)).toEqual(['practice']);
  });

  it('is for the check of this computer opened and closed unseen', async () => {
    const all = await setting({ openHost: openLabs('Stopped') });
    const check = await all.call('app.check-computer', {});
    expect(check.checks.find(({ requirement }) => requirement === 'service')).toMatchObject({
      state: 'missing',
      found: 'Stopped',
      problem: { code: 'service-stopped' },
    });
    expect(await keys(all)).toEqual(['practice']);
  });
});
