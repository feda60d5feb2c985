import { release } from 'node:os';
import type { LogFiles } from './log-files.ts';
import { redactText } from './redact.ts';

const LINES = 200;

export interface DiagnosticsFacts {
  readonly version: string;
  /** How the screen is reached: `desktop` or `console`. */
  readonly door: string;
  readonly elevated: boolean | null;
  readonly language: string | null;
  readonly versions: Readonly<Record<string, string | undefined>>;
  readonly log: Pick<LogFiles, 'lastLines'>;
}

/** What a bug report needs: versions and the end of the log, which has no secrets in it already. */
export function diagnosticsText({
  version,
  door,
  elevated,
  language,
  versions,
  log,
}: DiagnosticsFacts): string {
  const { node = '-', electron = '-', chrome = '-' } = versions;
  return [
    `Mirror Manager for Hyper-V ${version} (${door})`,
    redactText(`System: ${process.platform} ${release()} ${process.arch}, language ${language ?? 'unknown'}`),
    `Administrator: ${elevated === null ? 'unknown' : elevated ? 'yes' : 'no'}`,
    `Electron ${electron}, Chromium ${chrome}, Node.js ${node}`,
    '',
    `The last ${LINES} lines of the log:`,
    ...log.lastLines(LINES),
    '',
  ].join('\n');
}
