import { readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the screen, and what a browser is told that it is. */
export interface Asset {
  readonly file: string;
  readonly type: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/**
 * The screen's files by the path of their address, listed once at the start.
 *
 * A request is looked up in this list as it came, character for character: no path from outside ever
 * becomes the path of a file. What has no type here (source maps, for one) is not served.
 */
export async function listAssets(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const assets = new Map<string, Asset>();
  const look = async (inside: string, address: string): Promise<void> => {
    for (const entry of await readdir(inside, { withFileTypes: true })) {
      const file = join(inside, entry.name);
      const type = TYPES[extname(entry.name)];
      if (entry.isDirectory()) await look(file, `${address}${entry.name}/`);
      else if (entry.isFile() && type !== undefined) assets.set(`${address}${entry.name}`, { file, type });
    }
  };
  await look(folder, '/');
  return assets;
}
