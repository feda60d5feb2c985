import { beforeAll, describe, expect, it } from 'vitest';
import { FindingCode } from '../../shared/checks/finding.ts';
import { FindingDetail } from '../../shared/checks/finding-detail.ts';
import { detailText } from '../../shared/checks/detail-text.ts';
import { BUSY_OPERATIONS } from '../../shared/checks/hardware-obstacles.ts';
import { makeFinding } from '../../shared/checks/make-finding.ts';
import { MirroringMode } from '../../shared/model/mirroring-mode.ts';
import { IsolationMode, VlanMode } from '../../shared/model/network-adapter.ts';
import { SwitchType } from '../../shared/model/virtual-switch.ts';
import { RecordFault } from '../../shared/records/record-fault.ts';
import { detailInItalian } from './finding-details-it.ts';
import { findingText } from './finding-text.ts';
import { speak, type Text } from './i18n.ts';
import { englishWordIn } from './testing/english-words.ts';
import { inLanguage } from './testing/in-language.ts';

const NAME = 'O’Brien & {{name}} $t(app.title)';
const OTHER = '⁨שרת⁩ <b>{{count}}</b> $&';
const FROM_THE_RIGHT = '\u2068חשבונות\u2069';

/** What is said while something waits. */
const MEANWHILE = ['disconnected-already', 'disconnected-now', 'not-mirrored'] as const;
const STATES = ['Off', 'Saved', 'Paused', 'Starting', 'Stopping', 'Saving', 'Pausing', 'Resuming'];
const FAULTS: readonly RecordFault[] = [
  { code: 'no-start' },
  { code: 'strange-line', line: 3 },
  { code: 'went-on', line: 3 },
  { code: 'begins-twice', step: 's1' },
  { code: 'never-began', step: 's1' },
  { code: 'two-ends' },
  { code: 'no-run-name' },
  { code: 'no-plain-file' },
  { code: 'hard-link' },
  { code: 'too-large' },
  { code: 'folder-unread', message: OTHER },
];
/** Every detail there is, with every word of the program that it can hold. */
const DETAILS: readonly FindingDetail[] = [
  ...(['name', 'on-switch', 'not-there-before', 'added-as', 'card-bound'] as const).map((code) => ({
    code,
    name: OTHER,
  })),
  ...[1, 2, 9].map((count) => ({ code: 'ports' as const, ports: [{ id: 'x', name: OTHER }], count })),
  ...MirroringMode.options.map((mode) => ({ code: 'mode' as const, mode })),
  ...MirroringMode.options.map((mode) => ({ code: 'mode-changed' as const, mode, expected: mode })),
  ...STATES.map((state) => ({ code: 'vm-state' as const, state })),
  ...[...BUSY_OPERATIONS, 'Stopping'].map((operation) => ({ code: 'vm-operation' as const, operation })),
  { code: 'adapter-limit', limit: 8 },
  { code: 'same-named-switch', name: OTHER, id: OTHER },
  { code: 'name-changed', name: OTHER, expected: OTHER },
  ...SwitchType.options.map((type) => ({ code: 'no-card-for' as const, type })),
  { code: 'host-addresses', addresses: ['10.0.0.2', 'fe80::1'] },
  ...VlanMode.options.map((mode) => ({ code: 'vlan-mode' as const, mode })),
  ...IsolationMode.options.map((mode) => ({ code: 'isolation' as const, mode })),
  { code: 'vmq-weight', weight: 0 },
  ...MEANWHILE.flatMap((meanwhile): FindingDetail[] => [
    { code: 'waits-for-off', meanwhile },
    ...[null, ...STATES].map((because) => ({ code: 'waits' as const, because, meanwhile })),
  ]),
  ...FAULTS.map((fault) => ({ code: 'record-fault' as const, fault })),
  { code: 'unread', what: 'virtual machine', message: OTHER },
  ...(
    [
      ...['more-than-once', 'not-connected', 'ours-reconnected', 'ours-used'],
      ...['destination-used', 'of-another-vm', 'card-needed', 'no-such-card', 'default-route'],
      ...['remote-session', 'mac-spoofing', 'dhcp-guard', 'router-guard', 'nic-teaming', 'sr-iov'],
      ...['legacy-adapter', 'shut-down-for-it', 'cut-line'],
    ] as const
  ).map((code) => FindingDetail.parse({ code })),
];

let t: Text;
beforeAll(async () => {
  t = await inLanguage('it');
});

describe('what makes a finding so', () => {
  it('is looked at in every kind here', () => {
    const codes = FindingDetail.options.map(({ shape }) => shape.code.value);
    expect([...new Set(DETAILS.map(({ code }) => code))].sort()).toEqual([...codes].sort());
    const faults = RecordFault.options.map(({ shape }) => shape.code.value);
    expect(FAULTS.map(({ code }) => code).sort()).toEqual([...faults].sort());
  });

  it.each(DETAILS.map((detail) => [JSON.stringify(detail), detail] as const))(
    'is Italian in Italian, names and all: %s',
    (_, detail) => {
      const text = detailInItalian(t, detail);
      expect(englishWordIn(text.replaceAll(OTHER, ''))).toBeNull();
      const namesIn = (words: string) => words.split(OTHER).length;
      expect(namesIn(text)).toBe(namesIn(detailText(detail)));
      expect(text).not.toMatch(/undefined|null|\[object/);
    },
  );

  it('keeps a word of Hyper-V that is not known', () => {
    expect(detailInItalian(t, { code: 'vm-state', state: 'Hibernated' })).toBe('Hibernated');
    expect(detailInItalian(t, { code: 'vm-operation', operation: 'toString' })).toBe('toString');
  });
});

describe('a finding', () => {
  const details: FindingDetail[] = [{ code: 'name', name: OTHER }];
  const findings = FindingCode.options.map((code) =>
    makeFinding(code, { target: 'id', name: NAME, details }),
  );

  it.each(findings)('$code says in Italian what it says in English', async (finding) => {
    await speak('it');
    const { message, remedy } = findingText(t, finding);
    expect(englishWordIn(message.replaceAll(NAME, '').replaceAll(OTHER, ''))).toBeNull();
    expect(message.includes(NAME)).toBe(finding.message.includes(NAME));
    expect(message.includes(OTHER)).toBe(finding.message.includes(OTHER));
    expect(remedy === null).toBe(finding.remedy === null);
    if (remedy !== null) expect(englishWordIn(remedy)).toBeNull();
  });

  it('has the words of the program in English', async () => {
    await speak('en');
    for (const finding of findings) {
      expect(findingText(t, finding)).toMatchObject({ message: finding.message, remedy: finding.remedy });
    }
  });

  it.each(['en', 'it'] as const)(
    'isolates names from the right, not the sentence around them (%s)',
    async (language) => {
      await speak(language);
      const shown = { ...makeFinding('needs-shutdown', { target: 'x', name: 'x' }), name: FROM_THE_RIGHT };
      expect(findingText(t, { ...shown, message: `\u2068${shown.message}\u2069` }).message).toMatch(
        /^\p{Script=Latin}.* \u2068חשבונות\u2069 .*\.$/u,
      );
    },
  );

  it('is accepted by its name as it is', async () => {
    for (const language of ['en', 'it'] as const) {
      await speak(language);
      for (const finding of findings) expect(findingText(t, finding).accept).toContain(NAME);
    }
  });
});
