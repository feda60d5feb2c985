import { catalogSource } from './catalog.ts';
import { cmdletSource } from './cmdlets.ts';
import { csharpFile } from './csharp.ts';
import { enumsOf, enumSource } from './enums.ts';
import type { ModuleFacts, ModuleName } from './facts.ts';
import { classesOf, classSource } from './objects.ts';

/** Where a module's cmdlets live; Hyper-V's real place, because error ids end with it. */
const NAMESPACES: Readonly<Record<ModuleName, string>> = {
  'Hyper-V': 'Microsoft.HyperV.PowerShell.Commands',
  NetAdapter: 'Microsoft.HyperV.StandIn.NetAdapter',
  NetTCPIP: 'Microsoft.HyperV.StandIn.NetTCPIP',
};

/** The C# of a module by file name: its enums, its object types, its catalog and a file a cmdlet. */
export function generate(facts: ModuleFacts): Map<string, string> {
  const namespace = NAMESPACES[facts.module];
  const enums = enumsOf(facts);
  const enumNames = new Set(Object.keys(enums));
  const classes = classesOf(facts, enums);
  const catalog = `${facts.module.replaceAll('-', '')}Catalog`;
  const objects = 'Microsoft.HyperV.PowerShell';
  return new Map([
    [
      'enums.cs',
      csharpFile(
        objects,
        Object.entries(enums).map(([name, values]) => enumSource(name, values)),
      ),
    ],
    [
      'objects.cs',
      csharpFile(
        objects,
        [...classes.keys()].map((name) => classSource(name, classes, enumNames)),
      ),
    ],
    ['catalog.cs', csharpFile(namespace, [catalogSource(catalog, classes.keys(), facts.bags)])],
    ...facts.cmdlets.map((cmdlet): [string, string] => [
      `${cmdlet.name}.cs`,
      csharpFile(namespace, [cmdletSource(cmdlet, { catalog, enums, classes })]),
    ]),
  ]);
}
