import type { ModuleFacts, ModuleName } from './facts.ts';

/** Fixed, so that a module is the same one from build to build; not the real modules' own. */
const GUIDS: Readonly<Record<ModuleName, string>> = {
  'Hyper-V': '6d1f3a52-0b7e-4c55-9d0e-3f0c1c7b8a01',
  NetAdapter: '6d1f3a52-0b7e-4c55-9d0e-3f0c1c7b8a02',
  NetTCPIP: '6d1f3a52-0b7e-4c55-9d0e-3f0c1c7b8a03',
};

/** The assembly of a module. */
export function assemblyOf(module: ModuleName): string {
  return `StandIn.${module}.dll`;
}

/** The module's .psd1: with the cmdlets listed, PowerShell finds it by the name of any of them. */
export function manifestSource({ module, cmdlets }: ModuleFacts): string {
  return [
    '@{',
    `    RootModule = '${assemblyOf(module)}'`,
    "    ModuleVersion = '2.0.0.0'",
    `    GUID = '${GUIDS[module]}'`,
    "    Description = 'A stand-in that asks a simulator; not the module whose name it bears.'",
    "    PowerShellVersion = '5.1'",
    '    CmdletsToExport = @(',
    cmdlets.map(({ name }) => `        '${name}'`).join(',\r\n'),
    '    )',
    '    FunctionsToExport = @()',
    '    AliasesToExport = @()',
    '    VariablesToExport = @()',
    '}',
    '',
  ].join('\r\n');
}
