import { AppError } from '../../../shared/errors/app-error.ts';

/** PowerShell could not be started, or did not get as far as taking its first command. */
export function noPowerShell(message: string, detail: string | null, cause?: unknown): AppError {
  return new AppError('NoPowerShell', message, {
    hint: 'Give the full path of a PowerShell that may run on this machine with --powershell.',
    detail,
    cause,
  });
}

export function constrainedLanguage(detail: string): AppError {
  return new AppError('ConstrainedLanguage', 'PowerShell runs in constrained language mode here.', {
    hint:
      'A policy of this machine (Windows Defender Application Control or AppLocker) limits PowerShell. ' +
      'Ask whoever keeps the policy to allow this program, or use a machine without it.',
    detail,
  });
}

/** The shell is gone or cannot be trusted: what the call was to change may have changed. */
export function hostLost(why: string, detail: string | null): AppError {
  return new AppError('HostLost', `No answer came from PowerShell: ${why}.`, {
    hint: 'What was asked for may have happened. Read the host again before you change anything else.',
    detail,
  });
}

export function timedOut(silenceMs: number, detail: string | null): AppError {
  return new AppError('TimedOut', `PowerShell said nothing for ${Math.round(silenceMs / 1000)} seconds.`, {
    hint: 'What was asked for may have happened. Read the host again before you change anything else.',
    detail,
  });
}

export function cancelled(): AppError {
  return new AppError('Cancelled', 'The call was cancelled before it was sent.');
}
