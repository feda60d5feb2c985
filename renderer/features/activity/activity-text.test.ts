import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ActivityView } from '../../../shared/contract/activity-view.ts';
import { adapterId, anAdapter, aVm } from '../../../shared/testing/an-inventory.ts';
import { NOTHING } from '../../../shared/steps/target-state.ts';
import { i18n, startLanguage, type Text, speak } from '../../i18n/i18n.ts';
import { createPreferences } from '../../stores/preferences-store.ts';
import { ageText, durationText, outcomeText, resultText, runTitle, wholeText } from './activity-text.ts';

const t = i18n.t.bind(i18n) as Text;
const NOW = Date.parse('2025-03-04T12:00:00Z');
const vm = aVm(1);
const activity: ActivityView = {
  summary: {
    run: '20250304T110000000Z-abcdef',
    purpose: 'set-up',
    name: 'Slow logins',
    startedAt: '2025-03-04T11:00:00.000Z',
    outcome: 'done',
    cancelled: false,
    undoes: null,
    undoneBy: null,
    steps: 1,
    hardware: [],
  },
  endedAt: '2025-03-04T11:01:05.000Z',
  cut: false,
  steps: [
    {
      step: {
        id: 's1',
        kind: 'set-mode',
        vm: { id: vm.id, name: vm.name },
        adapter: { id: adapterId(1), name: 'Network Adapter' },
        mode: 'Source',
        from: 'None',
      },
      script: '$adapter = Get-It\r\nSet-It\r\n',
      startedAt: '2025-03-04T11:00:00.000Z',
      endedAt: '2025-03-04T11:00:01.000Z',
      result: 'done',
      code: null,
      message: null,
      before: { ...NOTHING, adapter: anAdapter(1) },
      after: { ...NOTHING, adapter: anAdapter(1, 1, { mode: 'Source' }) },
      added: null,
      rollback: false,
    },
  ],
};

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await startLanguage(createPreferences({ getItem: () => null, setItem: () => undefined }, 'en-GB'));
});

describe('a run in words', () => {
  it('has its purpose, its name and its outcome', () => {
    expect(runTitle(t, activity.summary)).toBe('Set up mirroring · Slow logins');
    expect(runTitle(t, { purpose: 'undo', name: null })).toBe('Undo');
    expect(outcomeText(t, null)).toBe('No end recorded');
    expect(outcomeText(t, 'running')).toBe('Running now');
  });

  it('says of a wait that was ended on request that it was cancelled', () => {
    expect(resultText(t, { result: 'failed', code: 'Cancelled' })).toBe('cancelled');
    expect(resultText(t, { result: 'failed', code: 'TimedOut' })).toBe('failed');
  });

  it('says how long ago it was, in the language of the screen', async () => {
    expect(ageText('2025-03-04T11:59:30Z', NOW)).toBe('now');
    expect(ageText('2025-03-04T11:58:00Z', NOW)).toBe('2 minutes ago');
    expect(ageText('2025-03-03T11:00:00Z', NOW)).toBe('yesterday');
    expect(ageText('not a date', NOW)).toBe('');
    await speak('it');
    expect(ageText('2025-03-04T09:00:00Z', NOW)).toBe('3 ore fa');
    await speak('en');
  });

  it('says how long it took, as far as its end is known', () => {
    expect(durationText(t, '2025-03-04T11:00:00Z', '2025-03-04T11:00:01.24Z')).toBe('1.2 s');
    expect(durationText(t, '2025-03-04T11:00:00Z', '2025-03-04T11:01:05Z')).toBe('1 min 5 s');
    expect(durationText(t, '2025-03-04T11:00:00Z', null)).toBeNull();
  });

  it('is copied whole: each step with its result, its read-back and its PowerShell', () => {
    const text = wholeText(t, { name: 'HV1', practice: false }, activity);
    expect(text).toContain('Set up mirroring · Slow logins\nHost: HV1\n');
    expect(text).toContain('1. Set mirroring mode of VM1/Network Adapter to Source: done, read back');
    expect(text).toContain('   Mirroring mode: None → Source\n   Virtual switch: vSwitch0\n');
    expect(text).toContain(
      '   Called: Invoke-MirrorManager set-mode\n   The same in PowerShell:\n   $adapter = Get-It\n   Set-It',
    );
    const practice = wholeText(t, { name: 'Lab', practice: true }, activity);
    expect(practice).not.toContain('Invoke-MirrorManager');
    expect(practice).toContain('   On a real host this would run:\n   $adapter = Get-It');
    expect(text).toContain('20250304T110000000Z-abcdef');
  });
});
