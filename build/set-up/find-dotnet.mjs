import { onPath } from './on-path.mjs';
import { SetUpError } from './set-up-error.mjs';
import { runCommand } from './run-command.mjs';

const oldestMajor = 10;
const remedy =
  'On Debian: apt-get install dotnet-sdk-10.0 (where the package is not known: https://learn.microsoft.com/dotnet/core/install/linux-debian). ' +
  'Elsewhere: https://dotnet.microsoft.com/download/dotnet/10.0';

/**
 * Finds a `dotnet` whose SDK can build the engine host and the stand-in modules.
 *
 * @returns {Promise<string>} its absolute path
 * @throws {SetUpError} that names the command which gets it
 */
export async function findDotnet() {
  const dotnet = onPath('dotnet');
  if (dotnet === undefined) throw new SetUpError(`the .NET SDK ${oldestMajor} is not installed. ${remedy}`);
  const listed = await runCommand(dotnet, ['--list-sdks']);
  const majors = [...listed.matchAll(/^(\d+)\./gm)].map((match) => Number(match[1]));
  if (majors.some((major) => major >= oldestMajor)) return dotnet;
  const have = majors.length === 0 ? 'only a runtime is' : `only SDK ${majors.join(', ')} is`;
  throw new SetUpError(`the .NET SDK ${oldestMajor} is needed, ${have} installed. ${remedy}`);
}
