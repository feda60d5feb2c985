import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { crashFiles } from './crash-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirror-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true });
});

it('a crash has a file of its own, without secrets; ten are kept, and nothing else is touched', () => {
  vi.useFakeTimers();
  writeFileSync(join(folder, 'notes.txt'), 'of somebody else');
  const write = crashFiles(folder, '1.0.0');
  for (let second = 10; second < 25; second += 1) {
    vi.setSystemTime(`2026-01-01T00:00:${String(second)}Z`);
    write('uncaught exception', { second, token: 'hunter2', error: new Error('at C:\\Users\\anna\\x.js') });
  }
  const files = readdirSync(folder).sort();
  expect(files).toHaveLength(11);
  expect(files[0]).toBe('crash-2026-01-01T00-00-15-000Z.json');
  const text = readFileSync(join(folder, files[0]!), 'utf8');
  expect(JSON.parse(text)).toMatchObject({
    version: '1.0.0',
    what: 'uncaught exception',
    facts: { second: 15 },
  });
  expect(text).not.toMatch(/hunter2|anna/);
});

it('that it cannot be written is no second crash', () => {
  writeFileSync(join(folder, 'a-file'), '');
  expect(() => {
    crashFiles(join(folder, 'a-file'), '1.0.0')('x', {});
  }).not.toThrow();
});
