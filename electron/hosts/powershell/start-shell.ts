import { AppError } from '../../../shared/errors/app-error.ts';
import { bootstrapText, FUNCTIONS_MISSING, type ScriptFile } from './bootstrap.ts';
import type { Clock } from './clock.ts';
import { newCall } from './command-line.ts';
import { toAppError } from './error-codes.ts';
import { exchange } from './exchange.ts';
import { Shell } from './shell.ts';
import { cancelled, constrainedLanguage, noPowerShell } from './shell-errors.ts';

export interface StartOptions {
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly cwd: string;
  readonly platform: NodeJS.Platform;
  readonly clock: Clock;
  readonly functions: readonly ScriptFile[];
  readonly silenceMs: number;
  readonly signals: readonly AbortSignal[];
}

/** Its error id, the same in every language of Windows; PowerShell may wrap it anywhere. */
const CONSTRAINED = 'MethodInvocationNotSupportedInConstrainedLanguage';
const isConstrained = (diagnostics: string): boolean => diagnostics.replace(/\s+/g, '').includes(CONSTRAINED);

/**
 * A shell that has all functions and has answered `hello`.
 *
 * Nothing was asked of the host before, so a failure here is never "outcome unknown": AppError
 * NoPowerShell, ConstrainedLanguage, Cancelled, or Internal for scripts that did not arrive.
 */
export async function startShell(options: StartOptions): Promise<Shell> {
  const { executable, clock, silenceMs, signals } = options;
  const call = newCall();
  const text = bootstrapText(options.functions, call);
  const shell = spawned(options);
  const outcome = await exchange(shell, text, call, { clock, silenceMs, signals, isHopeless: isConstrained });
  const said = shell.diagnostics.take('');
  if (outcome.kind === 'answered' && outcome.shellUsable && outcome.frame.ok) return shell;

  await shell.kill();
  if (isConstrained(said)) throw constrainedLanguage(said);
  switch (outcome.kind) {
    case 'aborted':
      throw cancelled();
    case 'gone': {
      const error = await shell.ended;
      if (error !== null)
        throw noPowerShell(`PowerShell cannot be started: ${executable}`, error.message, error);
      throw noPowerShell(`PowerShell ended as soon as it was started: ${executable}`, said);
    }
    case 'silent':
      throw noPowerShell(`PowerShell was started but does not answer: ${executable}`, said);
    case 'answered':
      if (!outcome.frame.ok && outcome.frame.error.id !== FUNCTIONS_MISSING)
        throw toAppError(outcome.frame.error);
      break;
    default:
      break;
  }
  throw new AppError('Internal', 'PowerShell did not take the functions of this program.', { detail: said });
}

function spawned(options: StartOptions): Shell {
  try {
    return new Shell(options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw noPowerShell(`PowerShell cannot be started: ${options.executable}`, reason, error);
  }
}
