import { appendFile, lstat, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RecordFault } from '../../shared/records/record-fault.ts';
import { readRecord } from '../../shared/records/read-record.ts';
import { RunId, type RunRecord } from '../../shared/records/run-record.ts';
import type { RefusedRecord, RunRecords } from '../hosts/hyperv-host.ts';

/** A record larger than this is not ours: a run of 1,000 steps has a tenth of it. */
const MAX_BYTES = 8 * 1024 * 1024;
const ENDING = '.jsonl';

/** Where the lines of one run stand, for a host that writes them itself. */
export function recordFile(folder: string, run: RunId): string {
  return join(folder, `${RunId.parse(run)}${ENDING}`);
}

/**
 * Run records as append-only JSON lines, one file a run, in one folder.
 *
 * Windows PowerShell appends to the same files from the host's side. What is read back is checked
 * line by line: a file that is a link, too large or not what a run can have left is named, never used.
 * What was checked is not checked again for as long as the file is the very same: they are listed at
 * every refresh and every plan.
 */
export function runRecordFiles(folder: string): RunRecords {
  const known = new Map<string, KnownRecord>();
  return {
    async append(line) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = recordFile(folder, line.run);
      await appendFile(file, `${await lineBreakFor(file)}${JSON.stringify(line)}\n`, { mode: 0o600 });
    },
    async list() {
      const names = await readdir(folder).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw new AppError('RecordDamaged', `The folder of run records cannot be read: ${folder}`, {
          cause: error,
        });
      });
      const read = await Promise.all(
        names
          .filter((name) => name.endsWith(ENDING))
          .sort()
          .reverse()
          .map(async (name) => readRun(folder, name, known)),
      );
      for (const name of known.keys()) if (!names.some((each) => each === name)) known.delete(name);
      return {
        runs: read.flatMap((each) => ('run' in each ? [each.run] : [])),
        refused: read.flatMap((each) => ('run' in each ? [] : [each])),
      };
    },
  };
}

type ReadRecord = { readonly run: RunRecord } | RefusedRecord;

/** A record with what its file was when it was read. */
interface KnownRecord {
  readonly file: string;
  readonly read: ReadRecord;
}

async function readRun(folder: string, name: string, known: Map<string, KnownRecord>): Promise<ReadRecord> {
  const file = join(folder, name);
  const refuse = (fault: RecordFault): RefusedRecord => ({ file, fault });
  const id = RunId.safeParse(name.slice(0, -ENDING.length));
  if (!id.success) return refuse({ code: 'no-run-name' });
  const about = await lstat(file, { bigint: true });
  if (!about.isFile()) return refuse({ code: 'no-plain-file' });
  if (about.nlink > 1n) return refuse({ code: 'hard-link' });
  if (about.size > MAX_BYTES) return refuse({ code: 'too-large' });
  const same = [about.ino, about.size, about.mtimeNs, about.ctimeNs].join(' ');
  const before = known.get(name);
  if (before?.file === same) return before.read;
  const found = readRecord(await readFile(file, 'utf8'), id.data);
  const read = 'run' in found ? found : refuse(found.fault);
  known.set(name, { file: same, read });
  return read;
}

/** A line that a crash cut short must not swallow the next one. */
async function lineBreakFor(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text === '' || text.endsWith('\n') ? '' : '\n';
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
