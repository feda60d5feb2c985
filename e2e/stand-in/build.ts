import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findDotnet } from '../../build/set-up/find-dotnet.mjs';
import { generated } from '../../build/set-up/folders.mjs';
import { runCommand } from '../../build/set-up/run-command.mjs';
import { MODULES, type ModuleName } from './generate/facts.ts';
import { assemblyOf } from './generate/manifest.ts';
import { writeModule } from './generate/write-module.ts';
import { MODULES_FOLDER } from './modules-folder.ts';

/**
 * `tsx e2e/stand-in/build.ts [OUTDIR]`: the stand-in modules, where PSModulePath finds them by name.
 *
 * Each has its own assembly, and its own copy of the two that it needs: PowerShell looks for them
 * in the module's folder. Whichever module is loaded first brings the copy that all then share.
 */
const [modules = MODULES_FOLDER] = process.argv.slice(2);
const sources = join(generated, 'stand-in-src');
const fresh = join(generated, 'stand-in');
const project = join(import.meta.dirname, 'StandIn.csproj');
const needed = ['StandIn.Runtime.dll', 'Newtonsoft.Json.dll'];

async function compile(dotnet: string, module: ModuleName): Promise<string> {
  const output = join(fresh, 'bin', module);
  await runCommand(dotnet, [
    'build',
    project,
    '-nologo',
    '--configuration=Release',
    `-p:Module=${module}`,
    `-p:Sources=${sources}`,
    '-p:RestoreLockedMode=true',
    `--artifacts-path=${join(generated, 'dotnet')}`,
    `--output=${output}`,
  ]);
  return output;
}

const dotnet = await findDotnet();
for (const folder of [sources, fresh]) rmSync(folder, { recursive: true, force: true });
for (const module of MODULES) {
  writeModule(module, sources);
  const output = await compile(dotnet, module);
  const folder = join(fresh, 'modules', module);
  mkdirSync(folder, { recursive: true });
  for (const file of [assemblyOf(module), ...needed]) copyFileSync(join(output, file), join(folder, file));
  copyFileSync(join(sources, module, `${module}.psd1`), join(folder, `${module}.psd1`));
}
// Moved when all is well, so that a failed build leaves the last good modules in place.
rmSync(modules, { recursive: true, force: true });
mkdirSync(dirname(modules), { recursive: true });
renameSync(join(fresh, 'modules'), modules);
