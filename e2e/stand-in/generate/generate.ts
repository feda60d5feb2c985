import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cmdletsSource } from './cmdlets.ts';
import { cmdletsOf, MODULES, type Facts, type ModuleName } from './facts.ts';
import { typesSource } from './types.ts';

const NAMESPACES: Readonly<Record<ModuleName, string>> = {
  'Hyper-V': 'Microsoft.HyperV.PowerShell.Commands',
  NetAdapter: 'Microsoft.HyperV.StandIn.NetAdapter',
  NetTCPIP: 'Microsoft.HyperV.StandIn.NetTCPIP',
};

/** Writes the generated C# of all modules into a folder. */
export function generate(facts: Facts, folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Types.cs'), typesSource(facts));
  for (const module of MODULES) {
    writeFileSync(join(folder, `${module}.cs`), cmdletsSource(NAMESPACES[module], cmdletsOf(facts, module)));
  }
}
