import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, aVm, HOST } from '../testing/an-inventory.ts';
import { isCutLine } from './cut-line.ts';
import { recordFaultText } from './record-fault-text.ts';
import { readRecord } from './read-record.ts';
import type { RunRecordLine } from './run-record.ts';

const RUN = '20260101T000000000Z-aaaaaa';
const about = { version: 1 as const, run: RUN, at: '2026-01-01T00:00:00.000Z' };
const vm = { id: aVm(1).id, name: 'it’s 日本 \\ "1"' };
const started: RunRecordLine = {
  ...about,
  record: 'run-started',
  host: HOST,
  purpose: 'set-up',
  undoes: null,
  name: null,
};
const intended = (id: string): RunRecordLine => ({
  ...about,
  record: 'step-intended',
  step: {
    id,
    kind: 'set-mode',
    vm,
    adapter: { id: adapterId(1), name: 'Network Adapter' },
    mode: 'Source',
    from: 'None',
  },
  before: { vm: { ...vm, state: 'Running' }, adapter: anAdapter(1), switch: null },
});
const ended = (step: string, result: 'done' | 'failed' = 'done'): RunRecordLine => ({
  ...about,
  record: 'step-ended',
  step,
  result,
  code: null,
  message: null,
  after: null,
  added: null,
});
const over = (outcome: 'done' | 'failed' | 'unknown'): RunRecordLine => ({
  ...about,
  record: 'run-ended',
  outcome,
});
const WHOLE = [started, intended('s1'), ended('s1'), intended('s2'), ended('s2'), over('done')];
const json = (lines: readonly RunRecordLine[]) => lines.map((line) => JSON.stringify(line));
const textOf = (texts: readonly string[]) => texts.map((each) => `${each}\n`).join('');
const read = (texts: readonly string[]) => readRecord(textOf(texts), RUN);
const reasonOf = (texts: readonly string[]) => {
  const result = read(texts);
  return 'fault' in result ? recordFaultText(result.fault) : 'it is read';
};
const runOf = (text: string) => {
  const result = readRecord(text, RUN);
  if ('fault' in result) throw new Error(recordFaultText(result.fault));
  return result.run;
};
/** As much of a line as reached the disk. */
const half = (line: RunRecordLine) => JSON.stringify(line).slice(0, 60);

describe('a record that a crash has cut', () => {
  const bytes = new TextEncoder().encode(textOf(json(WHOLE)));
  const startBytes = new TextEncoder().encode(JSON.stringify(started)).length;

  it('is evidence wherever it was cut, and tells no more than its whole lines do', () => {
    for (let length = startBytes; length < bytes.length; length += 1) {
      const text = new TextDecoder().decode(bytes.slice(0, length));
      const { steps, outcome } = runOf(text);
      const whole = text.split('\n').flatMap((line) => WHOLE.filter((each) => JSON.stringify(each) === line));
      expect(steps).toHaveLength(whole.filter(({ record }) => record === 'step-intended').length);
      expect(steps.filter(({ result }) => result === 'done')).toHaveLength(
        whole.filter(({ record }) => record === 'step-ended').length,
      );
      expect(outcome).toBe(whole.some(({ record }) => record === 'run-ended') ? 'done' : null);
    }
  });

  it('says so where a line was cut, and where a power cut left zeros', () => {
    const texts = textOf(json([started, intended('s1')]));
    expect(runOf(texts).cut).toBe(false);
    expect(runOf(`${texts}${half(ended('s1'))}`)).toMatchObject({ cut: true, steps: [{ result: null }] });
    expect(runOf(`${texts}${half(ended('s1'))}\0\0\0`)).toMatchObject({
      cut: true,
      steps: [{ result: null }],
    });
    expect(runOf(`${texts}\0\0\0`)).toMatchObject({ cut: false, steps: [{ result: null }] });
  });

  it('may have the end of its run after the cut, which is no success', () => {
    const cut = [...json([started, intended('s1')]), half(ended('s1'))];
    expect(runOf(textOf([...cut, ...json([over('unknown')])]))).toMatchObject({
      cut: true,
      outcome: 'unknown',
      steps: [{ result: null }],
    });
    const wentOn = 'line 3 was cut short, and the run went on after it';
    expect(reasonOf([...cut, ...json([over('done')])])).toBe(wentOn);
    expect(reasonOf([...cut, ...json([intended('s2'), over('failed')])])).toBe(wentOn);
    expect(reasonOf([...cut, ...cut.slice(-1), ...json([over('failed')])])).toMatch(/line 4/);
  });

  it('may have what a shell wrote that was given up', () => {
    expect(runOf(textOf(json([started, intended('s1'), over('unknown'), ended('s1')])))).toMatchObject({
      outcome: 'unknown',
      steps: [{ result: 'done' }],
    });
    const twice = json([started, intended('s1'), ended('s1'), ended('s1', 'failed')]);
    expect(runOf(textOf(twice)).steps).toMatchObject([{ result: 'failed' }]);
    const open = json([started, intended('s1'), intended('s2'), ended('s2')]);
    expect(runOf(textOf(open)).steps).toMatchObject([{ result: null }, { result: 'done' }]);
  });
});

describe('a record that no run can have left', () => {
  it('is set aside with garbage in place of any of its lines but a cut last one', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', '')),
      fc.json(),
      fc.nat().map((n) => half(WHOLE[n % WHOLE.length] ?? started)),
    );
    fc.assert(
      fc.property(garbage, fc.nat(WHOLE.length - 1), (text, at) => {
        fc.pre(at < WHOLE.length - 1 || !isCutLine(text));
        expect(read(json(WHOLE).with(at, text))).toHaveProperty('fault');
      }),
    );
  });

  it.each<[string, readonly string[], RegExp]>([
    ['garbage', json(WHOLE).with(2, 'garbage'), /^line 3 is not a line of this run$/],
    ['an empty line', json(WHOLE).with(3, ''), /^line 4/],
    ['an outcome without its intent', json([started, ended('s1'), over('done')]), /step s1 ends/],
    ['an outcome before its intent', json([started, ended('s1'), intended('s1')]), /step s1 ends/],
    ['an intent twice', json([started, intended('s1'), intended('s1')]), /step s1 begins twice/],
    ['two ends', json([started, over('failed'), over('done')]), /two ends/],
    ['no start', json(WHOLE).slice(1), /begin/],
    ['nothing', [], /begin/],
    ['a start that was cut short', [half(started), ...json([over('failed')])], /begin/],
    ['another field', json(WHOLE).with(5, JSON.stringify({ ...over('done'), extra: 1 })), /^line 6/],
    ['another run', json(WHOLE).map((line) => line.replace(RUN, `${RUN.slice(0, -1)}b`)), /^line 1/],
    ['two lines in one', [json(WHOLE)[0] ?? '', half(ended('s1')) + (json(WHOLE)[1] ?? '')], /^line 2/],
  ])('is set aside with %s', (_, texts, reason) => {
    expect(reasonOf(texts)).toMatch(reason);
  });

  it('gives the name of the run, and none to one from before names were given', () => {
    const named = { ...started, name: 'Web to the sensor' };
    expect(runOf(textOf(json([named, over('done')]))).name).toBe('Web to the sensor');
    const { name: _, ...old } = named;
    expect(runOf(textOf([JSON.stringify(old), ...json([over('done')])])).name).toBeNull();
    const wrong = { ...named, name: 'two\nlines' };
    expect(reasonOf(json([wrong, over('done')]))).toBe('line 1 is not a line of this run');
  });
});
