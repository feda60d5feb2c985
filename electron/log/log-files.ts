import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import electronLog from 'electron-log/node';
import { asciiJson } from '../../shared/text/visible.ts';
import type { Facts, Logger } from './logger.ts';
import { redactFacts, redactText } from './redact.ts';

const NAME = 'mirror-manager';
const FILES = 5;
const BYTES = 2 * 1024 * 1024;

/** A log in files, and its end for a bug report. */
export interface LogFiles extends Logger {
  /** The newest lines, oldest first. */
  lastLines(count: number): readonly string[];
}

/**
 * A log of JSON lines, five files of 2 MB, the newest without a number.
 *
 * Every line is redacted here, where none can go around it. Nothing goes to the terminal: a program
 * with a window may have none, and electron-log ends with the stream that breaks.
 */
export function openLogFiles(folder: string, { bytes = BYTES }: { readonly bytes?: number } = {}): LogFiles {
  const file = (index: number) => join(folder, index === 0 ? `${NAME}.log` : `${NAME}.${String(index)}.log`);
  const log = electronLog.create({ logId: folder });
  const { console: terminal, file: files } = log.transports;
  terminal.level = false;
  terminal.writeFn = () => undefined;
  files.level = 'info';
  files.maxSize = bytes;
  files.resolvePathFn = () => file(0);
  files.archiveLogFn = () => {
    for (let index = FILES - 2; index >= 0; index -= 1) moveOver(file(index), file(index + 1));
  };
  files.transforms = [({ data }): unknown => data];

  const write = (level: 'info' | 'warn' | 'error', message: string, facts?: Facts): void => {
    try {
      mkdirSync(folder, { recursive: true });
      log[level](lineOf(level, message, facts));
    } catch {
      // A full or forbidden disk: the program goes on without its log.
    }
  };
  return {
    info: (message, facts) => {
      write('info', message, facts);
    },
    warn: (message, facts) => {
      write('warn', message, facts);
    },
    error: (message, facts) => {
      write('error', message, facts);
    },
    lastLines(count) {
      const lines = [file(1), file(0)].flatMap((path) => readLines(path));
      return lines.slice(-count);
    },
  };
}

function lineOf(level: string, message: string, facts: Facts | undefined): string {
  const line = { at: new Date().toISOString(), level, message: redactText(message) };
  return asciiJson(facts === undefined ? line : { ...line, facts: redactFacts(facts) }, 0);
}

function moveOver(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // There is none yet.
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8')
      .split(/\r?\n/)
      .filter((line) => line !== '');
  } catch {
    return [];
  }
}
