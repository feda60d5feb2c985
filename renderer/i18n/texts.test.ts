import { describe, expect, it } from 'vitest';
import { PlanPurpose } from '../../shared/contract/plan-view.ts';
import { WorkOutcome, WorkStep } from '../../shared/contract/work.ts';
import { Finding } from '../../shared/checks/finding.ts';
import { AppErrorCode } from '../../shared/errors/app-error.ts';
import { HintCode } from '../../shared/errors/hints.ts';
import { MirroringMode } from '../../shared/model/mirroring-mode.ts';
import { SwitchType } from '../../shared/model/virtual-switch.ts';
import { RunPurpose } from '../../shared/records/run-record.ts';
import { Step } from '../../shared/steps/step.ts';
import { RANKS } from '../features/wizard/rank-targets.ts';
import { PAGES } from '../stores/wizard-entry.ts';
import { LANGUAGES, THEMES } from '../stores/preferences.ts';
import { en as eager } from './en.ts';
import { isKey } from './is-key.ts';
import { it as eagerItalian } from './it.ts';
import { helpEn } from './texts/help.en.ts';
import { helpIt } from './texts/help.it.ts';
import { topologyEn } from './texts/topology.en.ts';
import { tourEn } from './texts/tour.en.ts';
import { topologyIt } from './texts/topology.it.ts';
import { tourIt } from './texts/tour.it.ts';

const en = { ...eager, ...helpEn, ...topologyEn, ...tourEn };
const italian: Record<keyof typeof en, string> = { ...eagerItalian, ...helpIt, ...topologyIt, ...tourIt };

const keys = Object.keys(en) as (keyof typeof en)[];
const placeholders = (text: string): string[] => (text.match(/\{\{.*?\}\}/g) ?? []).sort();

const withoutValues = (text: string): string => text.replace(/\{\{.*?\}\}/g, '');

/** Texts that are the same in Italian, and why. */
const SAME_IN_ITALIAN: Readonly<Record<string, string>> = {
  'app.title': 'the name of the product',
  'requirement.powershell': 'the name of a program',
  'settings.powershell': 'the name of a program',
  'adapter-settings.sr-iov': 'an abbreviation',
  'language.en': 'a language is named in itself',
  'language.it': 'a language is named in itself',
  'menu.file': 'the menu is called so on an Italian Windows too',
  'hosts.vms_one': '“VM” is used in Italian, in the plural too',
  'list.vms_one': '“VM” is used in Italian, in the plural too',
  'column.vlan': 'an abbreviation',
  'switches-view.vlan': 'an abbreviation',
  'vlan.short': 'an abbreviation',
  'activity.value.vlanMode.Trunk': 'the port type is called trunk in Italian too',
  'vlan.short-trunk': 'the port type is called trunk in Italian too',
  'column.mode': 'Hyper-V in Italian says “mirroring”',
  'details.tab.mirroring': 'Hyper-V in Italian says “mirroring”',
  'guest.windows': 'the name of a system',
  'guest.linux': 'the name of a system',
  'details.shell': 'the name of a program',
  'details.id': 'an abbreviation',
  'details.no': 'the same word',
  'details.sr-iov': 'an abbreviation',
  'switches-view.sr-iov': 'an abbreviation',
  'activity.field.iov': 'an abbreviation',
  'details.legacy': 'Hyper-V in Italian keeps “legacy”',
  'details.status.Ok': 'the same word',
  'details.replication.Replica': 'the same word',
  'key.Home': 'the key is called so on an Italian keyboard too',
  'key.Escape': 'the key is called so on an Italian keyboard too',
  'switches.mirroring': 'Hyper-V in Italian says “mirroring”',
  'activity.on-host': '“host” is used in Italian',
  'activity.minutes': 'numbers and the symbols of the units',
  'adapter-settings.ok': 'the button is called so on an Italian Windows too',
};

/** Italian words that change with the number before them. */
const INFLECTED = [
  'sched',
  'VM sono',
  'altr',
  'passagg',
  'commutator',
  'macchin',
  'element',
  'voc',
  'registrazion',
  'Origin',
  'Destinazion',
  'nom',
];

describe('the texts in both languages', () => {
  it('have the same keys', () => {
    expect(Object.keys(italian).sort()).toEqual([...keys].sort());
  });

  it('say something, with the same values in them', () => {
    const isMalformed = (text: string) => /[{}]/.test(text.replace(/\{\{[a-z]+\}\}/g, ''));
    const wrong = keys.filter(
      (key) =>
        en[key].trim() === '' ||
        italian[key].trim() === '' ||
        isMalformed(en[key]) ||
        isMalformed(italian[key]) ||
        placeholders(en[key]).join() !== placeholders(italian[key]).join(),
    );
    expect(wrong).toEqual([]);
  });

  it('differ, but for words that Italian has as they are', () => {
    const same = keys.filter((key) => en[key] === italian[key] && /\p{L}{2}/u.test(withoutValues(en[key])));
    expect(same.filter((key) => !Object.hasOwn(SAME_IN_ITALIAN, key))).toEqual([]);
    expect(Object.keys(SAME_IN_ITALIAN).filter((key) => !same.some((each) => each === key))).toEqual([]);
  });

  it('never call Undo what is Cancel, nor a disabling by the word of a state', () => {
    const cancels = keys.filter((key) => /\bannulla\b/i.test(italian[key]) && !/\bcancel/i.test(en[key]));
    expect(cancels).toEqual([]);
    expect(keys.filter((key) => /^disattiva…?$/i.test(italian[key].trim()))).toEqual([]);
  });

  it('inflect with the number beside it', () => {
    const inflected = new RegExp(
      `\\{\\{count\\}\\} (${INFLECTED.join('|')})|(altr[aeoi]|quest[aeoi]) \\{\\{count\\}\\}`,
    );
    const fixed = keys.filter((key) => inflected.test(italian[key]) && !/_(one|other)$/.test(key));
    expect(fixed).toEqual([]);
  });

  it('have one and many of whatever is counted', () => {
    const [one, many] = ['_one', '_other'].map((end) =>
      keys.filter((key) => key.endsWith(end)).map((key) => key.slice(0, -end.length)),
    );
    expect(one).toEqual(many);
    expect(one?.length).toBeGreaterThan(0);
  });
});

describe('every word of the contract has its text', () => {
  it.each([
    ['error', AppErrorCode.options],
    ['hint', HintCode.options.map((code) => code.replace(/^hint\./, ''))],
    ['severity', Finding.shape.severity.options],
    ['step', Step.options.map(({ shape }) => shape.kind.value)],
    ['mode', MirroringMode.options],
    ['switch', SwitchType.options],
    ['work.outcome', WorkOutcome.options],
    ['work.step', WorkStep.shape.state.options],
    ['work.title', PlanPurpose.options],
    ['undo.bar', PlanPurpose.options.filter((each) => each !== 'undo')],
    ['plan.undoes', RunPurpose.options],
    ['language', LANGUAGES],
    ['theme', THEMES],
    ['wizard.page', PAGES],
    ['wizard.rank', RANKS],
  ] as const)('%s', (group, words) => {
    expect(words.filter((word) => !isKey(`${group}.${word}`))).toEqual([]);
  });

  it('and what no language knows has none', () => {
    expect(isKey('state.Hibernated')).toBe(false);
    expect(isKey('toString')).toBe(false);
  });
});
