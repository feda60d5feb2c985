import { beforeAll, describe, expect, it, vi } from 'vitest';
import { FindingCode } from '../../shared/checks/finding.ts';
import { makeFinding } from '../../shared/checks/make-finding.ts';
import { Prerequisite, PrerequisiteCode } from '../../shared/checks/prerequisites.ts';
import { createPreferences } from '../stores/preferences-store.ts';
import { findingText } from './finding-text.ts';
import { i18n, startLanguage, type Text } from './i18n.ts';
import { prerequisiteText } from './prerequisite-text.ts';

const [NAME, DETAIL] = ['O’Brien & {{name}} $t(app.title)', 'of <b>{{count}}</b>'];
const findings = FindingCode.options.map((code) =>
  makeFinding(code, { target: 'id', name: NAME, detail: DETAIL }),
);
const t = i18n.t.bind(i18n) as Text;

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await startLanguage(createPreferences({ getItem: () => null, setItem: () => undefined }, 'it-IT'));
});

describe('a finding', () => {
  it.each(findings)('$code says in Italian what it says in English', async (finding) => {
    await i18n.changeLanguage('it');
    const { message, remedy } = findingText(t, finding);
    expect(message).not.toBe(finding.message);
    expect(message.includes(NAME)).toBe(finding.message.includes(NAME));
    expect(message.includes(DETAIL)).toBe(finding.message.includes(DETAIL));
    expect(remedy === null).toBe(finding.remedy === null);
    if (remedy !== null) expect(remedy).not.toBe(finding.remedy);
  });

  it('has the words of the program in English', async () => {
    await i18n.changeLanguage('en');
    for (const finding of findings) {
      expect(findingText(t, finding)).toMatchObject({ message: finding.message, remedy: finding.remedy });
    }
  });

  it('is accepted by its name as it is', async () => {
    for (const language of ['en', 'it']) {
      await i18n.changeLanguage(language);
      for (const finding of findings) expect(findingText(t, finding).accept).toContain(NAME);
    }
  });
});

describe('what stands in the way', () => {
  const asProgram = { severity: 'blocks', message: 'In English.', remedy: 'Do-This' } as const;

  it.each(PrerequisiteCode.options)('%s is said in Italian, with a remedy', async (code) => {
    await i18n.changeLanguage('it');
    const { message, remedy } = prerequisiteText(Prerequisite.parse({ code, ...asProgram }));
    expect(message).not.toBe(asProgram.message);
    expect(remedy).not.toBe('');
  });

  it('has the words of the program in English', async () => {
    await i18n.changeLanguage('en');
    expect(prerequisiteText({ code: 'no-rights', ...asProgram })).toEqual({
      message: asProgram.message,
      remedy: asProgram.remedy,
    });
  });
});
