import { describe, expect, it } from 'vitest';
import type { HostState } from '../../../shared/contract/host-state.ts';
import { unreadHost } from '../../../shared/contract/unread-host.ts';
import {
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { countsOf } from './counts-of.ts';
import { hostCondition, hostTree } from './host-tree.ts';

const state = (key: string, change: Partial<HostState> = {}): HostState => ({
  ...unreadHost({ key, label: key, practice: false, user: null }),
  ...change,
});
const error = { code: 'HostLost', message: 'No answer.', hint: null, detail: null } as const;
const read = anInventory([aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] })], {
  switches: [aSwitch(SWITCH, 'Lab'), aSwitch(OTHER_SWITCH, 'Lab')],
});

describe('the tree of hosts', () => {
  it('has every host, and the switches of those that are open', () => {
    const hosts = [state('local', { inventory: read }), state('lab', { inventory: read }), state('new')];
    const lines = hostTree(hosts, new Set(['lab']));
    expect(lines.map(({ level, expanded, position, of }) => [level, expanded, position, of])).toEqual([
      [1, true, 1, 3],
      [2, null, 1, 2],
      [2, null, 2, 2],
      [1, false, 2, 3],
      [1, null, 3, 3],
    ]);
    expect(lines.map(({ text }) => text)).toEqual([
      'HV1',
      `Lab (${SWITCH.slice(-8)})`,
      `Lab (${OTHER_SWITCH.slice(-8)})`,
      'HV1',
      'new',
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  it('counts the modes of each switch', () => {
    const counts = hostTree([state('local', { inventory: read })], new Set()).map(countsOf);
    expect(counts.map(({ sources }) => sources)).toEqual([0, 1, 0]);
  });
});

describe('how it stands with a host', () => {
  it('is the worst of what is known', () => {
    const obstacle = { code: 'no-rights', severity: 'warns', message: '', remedy: '' } as const;
    expect(hostCondition(state('a', { inventory: read }))).toBe('well');
    expect(hostCondition(state('a'))).toBe('reading');
    expect(hostCondition(state('a', { inventory: read, prerequisites: [obstacle] }))).toBe('hindered');
    expect(hostCondition(state('a', { inventory: read, prerequisites: [obstacle], error }))).toBe('failed');
  });
});
