import { hint } from '../../../shared/errors/advice.ts';
import { AppError } from '../../../shared/errors/app-error.ts';

/** PowerShell could not be started, or did not get as far as taking its first command. */
export function noPowerShell(message: string, detail: string | null, cause?: unknown): AppError {
  return new AppError('NoPowerShell', message, {
    hint: hint('hint.give-full-path'),
    detail,
    cause,
  });
}

export function constrainedLanguage(detail: string): AppError {
  return new AppError('ConstrainedLanguage', 'PowerShell runs in constrained language mode here.', {
    hint: hint('hint.constrained'),
    detail,
  });
}

/** The shell is gone or cannot be trusted: what the call was to change may have changed. */
export function hostLost(why: string, detail: string | null): AppError {
  return new AppError('HostLost', `No answer came from PowerShell: ${why}.`, {
    hint: hint('hint.may-have-happened'),
    detail,
  });
}

export function timedOut(silenceMs: number, detail: string | null): AppError {
  return new AppError('TimedOut', `PowerShell said nothing for ${Math.round(silenceMs / 1000)} seconds.`, {
    hint: hint('hint.may-have-happened'),
    detail,
  });
}

export function cancelled(): AppError {
  return new AppError('Cancelled', 'The call was cancelled before it was sent.');
}
