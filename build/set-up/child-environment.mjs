import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { generated } from './folders.mjs';

/**
 * The environment of the commands that set-up runs.
 *
 * npm and .NET keep caches in the home folder; where that cannot be written (a service account, a container's user)
 * they go under `.build/`. A cache that somebody has already placed elsewhere stays there.
 *
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment() {
  const caches = canWrite(homedir())
    ? {}
    : {
        DOTNET_CLI_HOME: join(generated, 'home'),
        NUGET_PACKAGES: join(generated, 'home', 'nuget'),
        NUGET_HTTP_CACHE_PATH: join(generated, 'home', 'nuget-http'),
        npm_config_cache: join(generated, 'home', 'npm'),
      };
  return { ...caches, ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' };
}

/** @param {string} folder */
function canWrite(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
