import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ProbeFacts } from '../../shared/model/probe.ts';
import { anInventory, aVm } from '../../shared/testing/an-inventory.ts';
import type { Planned, Service } from '../service/service.ts';
import { createLiveHost } from './live-host.ts';
import { createStateStore } from './state-store.ts';
import { unreadHost } from '../../shared/contract/unread-host.ts';

const facts: ProbeFacts = {
  edition: 'Desktop',
  version: '5.1.20348',
  languageMode: 'FullLanguage',
  culture: null,
  operatingSystem: null,
  module: { version: '2.0.0.0', folder: null, proxied: false },
  service: 'Running',
  elevated: false,
  administrator: false,
  hyperVAdministrator: true,
  hostName: 'HV1',
  hostError: null,
};
const inventory = anInventory([aVm(1)]);

function hostOver(given: Partial<Service>) {
  const service = {
    read: () => Promise.resolve(inventory),
    probe: () => Promise.resolve(facts),
    runs: () => Promise.resolve({ runs: [], ours: [], setAside: [] }),
    dispose: () => Promise.resolve(),
    ...given,
  } as Partial<Service> as Service;
  const store = createStateStore([
    unreadHost({ key: 'local', label: 'local', practice: false, user: 'CONTOSO\\ada' }),
  ]);
  const host = createLiveHost({
    key: 'local',
    opens: { kind: 'local' },
    service,
    store,
    nextWork: () => 'w1',
  });
  return { host, state: () => store.host('local') };
}

describe('a host that is kept for the windows', () => {
  it('knows who works on it after its first reading, and never asks again', async () => {
    const probe = vi.fn(() => Promise.resolve(facts));
    const { host, state } = hostOver({ probe });
    expect(state()).toMatchObject({ identity: { user: 'CONTOSO\\ada', rights: 'unknown' }, shell: null });
    await host.refresh();
    await vi.waitUntil(() => state().shell !== null);
    await host.refresh();
    expect(state()).toMatchObject({
      identity: { user: 'CONTOSO\\ada', rights: 'hyper-v-administrator' },
      shell: { edition: 'Desktop', version: '5.1.20348' },
    });
    expect(probe).toHaveBeenCalledTimes(1);
  });

  it('asks again until it is told, and whenever a reading fails', async () => {
    const probe = vi.fn(() => Promise.resolve(facts));
    probe.mockRejectedValueOnce(new AppError('TimedOut', 'no answer'));
    const read = vi.fn(() => Promise.resolve(inventory));
    const { host, state } = hostOver({ probe, read });
    await host.refresh();
    await vi.waitUntil(() => probe.mock.calls.length === 1);
    expect(state().shell).toBeNull();
    await host.refresh();
    await vi.waitUntil(() => state().shell !== null);
    const { readMs, readAt } = state();
    read.mockRejectedValueOnce(new AppError('AccessDenied', 'not you'));
    await host.refresh();
    expect(probe).toHaveBeenCalledTimes(3);
    expect(state()).toMatchObject({ error: { code: 'AccessDenied' }, inventory, readMs, readAt });
  });

  it.each([true, false])('passes on who shuts the virtual machines down (by hand: %s)', async (byHand) => {
    const run = vi.fn<Service['run']>(() => Promise.reject(new AppError('Cancelled', 'enough')));
    const { host, state } = hostOver({ run });
    const plan = { purpose: 'set-up', name: 'Web', steps: [] } as Partial<Planned['plan']>;
    const planned = { plan } as Planned;
    expect(host.begin(planned, { byHand })).toBe('w1');
    await vi.waitUntil(() => state().work?.outcome === 'cancelled');
    expect(run.mock.lastCall?.[1]?.shutdownByHand).toBe(byHand);
    await host.dispose();
  });
});
