import { describe, expect, it } from 'vitest';
import { HostKey } from '../shared/contract/host-key.ts';
import { PracticeLab } from '../shared/contract/host-to-open.ts';
import { hostFacts, openedHostFacts } from './host-facts.ts';

describe('what is known of a host beforehand', () => {
  it('of a lab is its name and no path', () => {
    expect(hostFacts({ host: 'local', lab: 'C:\\labs\\mine.json' })).toEqual({
      key: 'practice',
      label: 'mine',
      practice: true,
      opens: null,
      user: null,
    });
    expect(hostFacts({ host: 'practice', lab: '/labs/soc.json' })).toMatchObject({
      label: 'soc',
      opens: null,
    });
  });

  it('of a lab that ships is which one, however it was typed', () => {
    expect(hostFacts({ host: 'practice' }).opens).toEqual({ kind: 'practice', lab: 'walkthrough' });
    expect(hostFacts({ host: 'practice', lab: 'SOC' }).opens).toEqual({ kind: 'practice', lab: 'soc' });
    expect(hostFacts({ host: 'practice', lab: 'datacentre:50' }).opens).toBeNull();
  });

  it('of this computer is the account that works on it', () => {
    const facts = hostFacts({ host: 'local' });
    expect(facts).toMatchObject({
      key: 'local',
      label: 'local',
      practice: false,
      opens: { kind: 'local' },
    });
    expect(facts).toEqual(openedHostFacts({ kind: 'local' }));
  });

  it('has a good key for whatever a window may ask for', () => {
    const keys = [
      openedHostFacts({ kind: 'local' }).key,
      ...PracticeLab.options.map((lab) => openedHostFacts({ kind: 'practice', lab }).key),
    ];
    for (const key of keys) expect(HostKey.safeParse(key).success, key).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
