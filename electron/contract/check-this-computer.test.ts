import { describe, expect, it, vi } from 'vitest';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { HINTS } from '../../shared/errors/hints.ts';
import type { ProbeFacts } from '../../shared/model/probe.ts';
import { openedHostFacts } from '../host-facts.ts';
import type { LiveHost } from '../live/live-host.ts';
import type { Service } from '../service/service.ts';
import { checkThisComputer } from './check-this-computer.ts';

const facts: ProbeFacts = {
  edition: 'Desktop',
  version: '5.1',
  languageMode: 'FullLanguage',
  culture: null,
  operatingSystem: null,
  module: null,
  service: 'Absent',
  elevated: false,
  administrator: false,
  hyperVAdministrator: false,
  hostName: null,
  hostError: null,
};
const serviceWith = (probe: Service['probe']) => {
  const dispose = vi.fn(() => Promise.resolve());
  return { dispose, service: { probe, dispose } as Partial<Service> as Service };
};
const connected = (service: Service) => ({ ...openedHostFacts({ kind: 'local' }), service });
const none = { find: () => null };

describe('the check of this computer', () => {
  it('uses the local host that is open, and leaves it open', async () => {
    const { service, dispose } = serviceWith(() => Promise.resolve(facts));
    const openHost = vi.fn();
    const hosts = { find: () => ({ service }) as LiveHost };
    expect((await checkThisComputer(hosts, openHost)).checks[2]?.problem?.code).toBe('no-hyper-v');
    expect(openHost).not.toHaveBeenCalled();
    expect(dispose).not.toHaveBeenCalled();
  });

  it('else opens one for the question, and ends it', async () => {
    const { service, dispose } = serviceWith(() => Promise.resolve(facts));
    const check = await checkThisComputer(none, () => Promise.resolve(connected(service)));
    expect(check).toMatchObject({ usable: false, error: null });
    expect(dispose).toHaveBeenCalledOnce();
  });

  it('answers that there is no PowerShell, without its path', async () => {
    const missing = new AppError('NoPowerShell', 'There is no program at /srv/ada/pwsh.', {
      hint: hint('hint.give-full-path'),
    });
    const check = await checkThisComputer(none, () => Promise.reject(missing));
    expect(check.checks[0]).toMatchObject({ requirement: 'powershell', state: 'missing' });
    expect(check).toMatchObject({
      usable: false,
      error: { code: 'NoPowerShell', hint: HINTS['hint.give-full-path'] },
    });
    expect(JSON.stringify(check)).not.toContain('ada');
  });

  it('answers that the probe failed, and ends what it had opened', async () => {
    const { service, dispose } = serviceWith(() =>
      Promise.reject(new AppError('TimedOut', 'PowerShell said nothing.')),
    );
    const check = await checkThisComputer(none, () => Promise.resolve(connected(service)));
    expect(check).toMatchObject({ usable: false, error: { code: 'TimedOut' } });
    expect(dispose).toHaveBeenCalledOnce();
  });
});
