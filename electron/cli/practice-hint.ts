import { AppError, type AppErrorCode } from '../../shared/errors/app-error.ts';
import { TerminalError } from '../../shared/errors/terminal-error.ts';

/** What a machine that is no Hyper-V host answers with. */
const NO_HYPER_V: readonly AppErrorCode[] = ['NoPowerShell', 'ModuleMissing'];

/** The error, with the way to a practice lab where there is no Hyper-V to talk to. */
export function withPracticeHint(error: unknown): unknown {
  if (!(error instanceof AppError) || !NO_HYPER_V.includes(error.code)) return error;
  const practise = 'To practise without Hyper-V, add --lab walkthrough.';
  const hint = error.hint === null ? practise : `${error.hint} ${practise}`;
  return new TerminalError(error.code, error.message, { hint, detail: error.detail, cause: error });
}
