import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../check/root.ts';
import type { Row } from './report.ts';

const LIMIT_KB = 350;
const folder = join(root, 'out', 'renderer');

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** What the page loads before it shows anything, and what it loads when wanted; gzipped. */
export async function bundleRows(): Promise<Row[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const first = new Set(
    [...page.matchAll(/(?:src|href)="[^"]*?([^"/]+\.js)"/g)].flatMap(([, name]) => name ?? []),
  );
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.js'));
  const parts = await Promise.all(
    files.map(async (file) => {
      const name = file.replace(/^.*[\\/]/, '');
      return { name, initial: first.has(name), bytes: gzipSync(await readFile(join(folder, file))).length };
    }),
  );
  const initial = parts.filter((part) => part.initial).reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    {
      what: 'initial JavaScript, gzipped',
      value: kilobytes(initial),
      limit: `at most ${String(LIMIT_KB)} kB`,
      kept: initial <= LIMIT_KB * 1000,
    },
    ...parts
      .sort((a, b) => Number(b.initial) - Number(a.initial) || b.bytes - a.bytes)
      .map(({ name, initial: atOnce, bytes }) => ({
        what: `  ${name}${atOnce ? '' : ' (when wanted)'}`,
        value: kilobytes(bytes),
        limit: '',
        kept: null,
      })),
  ];
}
