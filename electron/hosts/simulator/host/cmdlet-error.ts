import { AppError, AppErrorCode } from '../../../../shared/errors/app-error.ts';
import type { CmdletError } from '../cmdlet-call.ts';

/** What a cmdlet refused, by the first part of its error id; an id that is not known shows its text. */
export function appErrorOf({ id, message, category, target }: CmdletError): AppError {
  const code = AppErrorCode.safeParse(id === 'CommandNotFoundException' ? 'ModuleMissing' : id);
  return new AppError(code.success ? code.data : 'Unmapped', message, {
    detail: [id, category, ...(target === undefined ? [] : [target])].join(' · '),
  });
}
