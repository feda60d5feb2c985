import { appendFile, link, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RunRecordLine } from '../../shared/records/run-record.ts';
import { newRunId } from './new-run-id.ts';
import { recordFaultText } from '../../shared/records/record-fault-text.ts';
import { recordFile, runRecordFiles } from './run-record-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'records-'));
});
afterEach(() => rm(folder, { recursive: true }));

const started = (run: string): RunRecordLine => ({
  version: 1,
  run,
  at: '2026-01-01T00:00:00.000Z',
  record: 'run-started',
  host: 'HV1',
  purpose: 'set-up',
  undoes: null,
  name: null,
});

describe('run records in files', () => {
  it('are none where there is no folder', async () => {
    expect(await runRecordFiles(join(folder, 'none')).list()).toEqual({ runs: [], refused: [] });
  });

  it('come back newest first, as they were appended', async () => {
    const records = runRecordFiles(folder);
    const [first, second] = [newRunId(), newRunId()];
    await records.append(started(first));
    await records.append(started(second));
    await records.append({ version: 1, run: first, at: '', record: 'run-ended', outcome: 'done' });
    const { runs } = await records.list();
    expect(runs.map(({ run, outcome }) => [run, outcome])).toEqual([
      [second, null],
      [first, 'done'],
    ]);
  });

  it('are read again only where a file is another one by now, and forgotten with it', async () => {
    const records = runRecordFiles(folder);
    const [first, second] = [newRunId(), newRunId()];
    await records.append(started(first));
    await records.append(started(second));
    const before = await records.list();
    await records.append({ version: 1, run: first, at: '', record: 'run-ended', outcome: 'done' });
    const after = await records.list();
    expect(after.runs[0]).toBe(before.runs[0]);
    expect(after.runs[1]).toMatchObject({ run: first, outcome: 'done' });
    await rm(recordFile(folder, first));
    expect((await records.list()).runs).toEqual([after.runs[0]]);
    await writeFile(recordFile(folder, second), 'no record');
    expect(await records.list()).toMatchObject({
      runs: [],
      refused: [{ fault: { code: 'strange-line' } }],
    });
  });

  it('survive a line that a crash cut short', async () => {
    const records = runRecordFiles(folder);
    const run = newRunId();
    await records.append(started(run));
    await appendFile(recordFile(folder, run), '{"version":1,"run":"');
    await records.append({ version: 1, run, at: '', record: 'run-ended', outcome: 'failed' });
    expect((await records.list()).runs[0]?.outcome).toBe('failed');
  });

  it.each([
    ['a line that a run does not write', '{"record":"run-started","format":"c:\\\\x"}\n', /line 1/],
    ['a line of another run', `${JSON.stringify(started('20260101T000000000Z-zzzzzz'))}\n`, /line 1/],
    ['no start', '', /begin/],
    [
      'a start that was cut short',
      JSON.stringify(started('20260101T000000000Z-aaaaaa')).slice(0, 40),
      /begin/,
    ],
    ['an empty line', `${JSON.stringify(started('20260101T000000000Z-aaaaaa'))}\n\n\n`, /line 2/],
  ])('are refused with %s', async (_, text, reason) => {
    await writeFile(join(folder, '20260101T000000000Z-aaaaaa.jsonl'), text);
    const { runs, refused } = await runRecordFiles(folder).list();
    expect(runs).toEqual([]);
    expect(recordFaultText(refused[0]!.fault)).toMatch(reason);
  });

  it('are refused as a link, with a second name, and under a name that is no run', async () => {
    const records = runRecordFiles(folder);
    const run = newRunId();
    await records.append(started(run));
    await symlink(recordFile(folder, run), join(folder, '20260101T000000000Z-aaaaaa.jsonl'));
    await writeFile(join(folder, 'notes.jsonl'), '');
    expect((await records.list()).refused.map(({ fault }) => fault.code).sort()).toEqual([
      'no-plain-file',
      'no-run-name',
    ]);
    await link(recordFile(folder, run), join(folder, '20260101T000000001Z-aaaaaa.jsonl'));
    expect((await records.list()).runs).toEqual([]);
  });

  it('are one line of JSON each', async () => {
    const run = newRunId();
    await runRecordFiles(folder).append(started(run));
    expect((await readFile(recordFile(folder, run), 'utf8')).split('\n')).toHaveLength(2);
  });
});
