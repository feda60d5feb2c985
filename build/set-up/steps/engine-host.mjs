import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findDotnet } from '../find-dotnet.mjs';
import { hasPowerShell } from '../find-powershell.mjs';
import { generated, root } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { hashOf } from '../stamp.mjs';

const project = 'e2e/engine-host';
const folder = join(generated, 'engine');
const executable = join(folder, process.platform === 'win32' ? 'mirror-engine.exe' : 'mirror-engine');
const systems = { win32: 'win', darwin: 'osx', linux: 'linux' };

/**
 * Builds the PowerShell engine host, where the machine has no PowerShell of its own.
 *
 * Compiled ahead of time: every test that starts one would otherwise wait three times as long.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const engineHost = {
  name: 'engine host',
  needs: [],
  wanted: () => !hasPowerShell(),
  inputs: () => hashOf([project], (path) => !/\.(ts|md)$/.test(path)),
  exists: () => existsSync(executable),
  run: async () => {
    const dotnet = await findDotnet();
    const runtime = `${systems[process.platform] ?? process.platform}-${process.arch}`;
    await runCommand(dotnet, [
      'publish',
      join(root, project, 'engine-host.csproj'),
      '-nologo',
      '--configuration=Release',
      `--runtime=${runtime}`,
      '--self-contained=false',
      '-p:PublishReadyToRun=true',
      '-p:RestoreLockedMode=true',
      `--artifacts-path=${join(generated, 'dotnet')}`,
      `--output=${folder}`,
    ]);
    return 'built';
  },
};
