import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cmdletsOf, MODULES, readFacts, type ModuleName } from './generate/facts.ts';
import { generate } from './generate/generate.ts';

/**
 * Builds the stand-in modules into `.build/modules`, from where PSModulePath finds them by name.
 *
 * An assembly each, because PowerShell takes a module's assembly from the module's own folder only.
 */
const root = join(import.meta.dirname, '..', '..');
const modules = join(root, '.build', 'modules');
const source = join(root, '.build', 'stand-in-src');

function manifest(module: ModuleName, cmdlets: readonly string[]): string {
  return [
    '@{',
    `    RootModule = '${module}.StandIn.dll'`,
    "    ModuleVersion = '2.0.0.0'",
    "    Description = 'A stand-in that asks the simulator; not Hyper-V.'",
    "    PowerShellVersion = '5.1'",
    `    CmdletsToExport = @(${cmdlets.map((name) => `'${name}'`).join(', ')})`,
    '    FunctionsToExport = @()',
    '    AliasesToExport = @()',
    '}',
    '',
  ].join('\r\n');
}

function compile(module: ModuleName, output: string): void {
  const project = join(import.meta.dirname, 'StandIn.csproj');
  const options = ['-c', 'Release', '-o', output, '-nologo', '-v', 'q', '-clp:ErrorsOnly'];
  execFileSync('dotnet', ['build', project, ...options, `-p:Module=${module}`, '-p:RestoreLockedMode=true'], {
    stdio: 'inherit',
  });
}

rmSync(source, { recursive: true, force: true });
rmSync(modules, { recursive: true, force: true });
const facts = readFacts();
generate(facts, source);
for (const module of MODULES) {
  const folder = join(modules, module);
  const output = join(root, '.build', 'stand-in-out', module);
  compile(module, output);
  mkdirSync(folder, { recursive: true });
  for (const file of [`${module}.StandIn.dll`, 'Newtonsoft.Json.dll']) {
    copyFileSync(join(output, file), join(folder, file));
  }
  const cmdlets = cmdletsOf(facts, module).map(({ name }) => name);
  writeFileSync(join(folder, `${module}.psd1`), manifest(module, cmdlets));
}
