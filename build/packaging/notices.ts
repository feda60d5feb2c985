import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../check/root.ts';
import { shippedPackages, type ShippedPackage } from './shipped-packages.ts';

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)(?:[-.].*)?$/i;
const Manifest = z.object({
  license: z.string().optional(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
});

/** What is owed to the authors of a package. */
export interface Notice extends ShippedPackage {
  /** SPDX, as the package says. */
  readonly licence: string;
  readonly text: string;
}

/** The notice of each package that ships. */
export function notices(): Notice[] {
  return shippedPackages().map((shipped) => {
    const folder = join(root, shipped.folder);
    const { license = 'unknown', author } = Manifest.parse(
      JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
    );
    const texts = readdirSync(folder)
      .filter((name) => LICENCE_FILE.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
    const by = typeof author === 'object' ? author.name : author;
    const said = `Licensed under ${license}${by === undefined ? '' : ` by ${by}`}; the package has no licence file.`;
    return { ...shipped, licence: license, text: texts.length === 0 ? said : texts.join('\n\n') };
  });
}

/**
 * The notices as the one file that ships.
 *
 * Electron's own and Chromium's lie beside the program already. Packages with the same text (there
 * are many by the same authors) share it.
 */
export function noticesText(all: readonly Notice[]): string {
  const byText = new Map<string, Notice[]>();
  for (const notice of all) {
    const text = `${notice.licence}\n\n${notice.text}`;
    byText.set(text, [...(byText.get(text) ?? []), notice]);
  }
  const parts = [...byText].map(([text, same]) => {
    const names = same.map(({ name, version }) => `${name} ${version}`);
    return `${[...new Set(names)].join('\n')}\n\n${text}\n`;
  });
  const line = `\n${'-'.repeat(80)}\n\n`;
  return `Mirror Manager for Hyper-V contains the following packages.\n${line}${parts.join(line)}`;
}
