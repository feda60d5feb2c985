import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLogFiles } from './log-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirror-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the log', () => {
  it('is JSON lines without secrets', () => {
    const log = openLogFiles(join(folder, 'logs'));
    log.info('started', { version: '1.0.0', token: 'hunter2' });
    log.warn('100 % of 日本\u001B[2J');
    log.error('a call failed', { error: new Error('no C:\\Users\\anna\\x.json') });
    const text = readFileSync(join(folder, 'logs', 'mirror-manager.log'), 'utf8');
    expect(text).toMatch(/^[\x20-\x7E\r\n]+$/);
    expect(text).not.toContain('hunter2');
    expect(text).not.toContain('anna');
    const lines = log.lastLines(10).map((line) => JSON.parse(line) as { level: string; message: string });
    expect(lines.map(({ level, message }) => [level, message])).toEqual([
      ['info', 'started'],
      ['warn', '100 % of 日本\u001B[2J'],
      ['error', 'a call failed'],
    ]);
    expect(log.lastLines(1)).toHaveLength(1);
  });

  it('is five files that do not grow', () => {
    const log = openLogFiles(folder, { bytes: 1_000 });
    for (let line = 0; line < 200; line += 1) log.info(`line ${line}`);
    expect(readdirSync(folder).sort()).toEqual([
      'mirror-manager.1.log',
      'mirror-manager.2.log',
      'mirror-manager.3.log',
      'mirror-manager.4.log',
      'mirror-manager.log',
    ]);
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThan(1_500);
    expect(log.lastLines(1)[0]).toContain('line 199');
  });

  it('writes nothing to the terminal, and a disk that refuses is no error', () => {
    const out = vi.spyOn(process.stdout, 'write');
    const error = vi.spyOn(process.stderr, 'write');
    writeFileSync(join(folder, 'a-file'), '');
    const log = openLogFiles(join(folder, 'a-file', 'logs'));
    expect(() => {
      log.error('nowhere to go');
    }).not.toThrow();
    expect(log.lastLines(5)).toEqual([]);
    expect([out.mock.calls, error.mock.calls]).toEqual([[], []]);
    vi.restoreAllMocks();
  });
});
