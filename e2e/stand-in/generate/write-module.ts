import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFacts, type ModuleName } from './facts.ts';
import { generate } from './generate.ts';
import { manifestSource } from './manifest.ts';

/** Writes a module's generated C# and its manifest into a folder of its name under `folder`. */
export function writeModule(module: ModuleName, folder: string): void {
  const facts = readFacts(module);
  const own = join(folder, module);
  mkdirSync(own, { recursive: true });
  for (const [name, source] of generate(facts)) writeFileSync(join(own, name), source);
  writeFileSync(join(own, `${module}.psd1`), manifestSource(facts));
}
