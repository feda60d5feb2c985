import { hint } from '../../shared/errors/advice.ts';
import { AppError, type AppErrorShape } from '../../shared/errors/app-error.ts';

/** What a refused request is told: nothing of the request, no stack, no path. */
export function errorAnswer(status: number): { readonly error: AppErrorShape } {
  return { error: errorOf(status).toShape() };
}

function errorOf(status: number): AppError {
  switch (status) {
    case 401:
      return new AppError(
        'AccessDenied',
        'This address works no more: it was used, it is too old, or it is wrong.',
        {
          hint: hint('hint.press-enter'),
        },
      );
    case 403:
      return new AppError('AccessDenied', 'Mirror Manager answers its own page on this computer only.', {
        hint: hint('hint.open-printed-address'),
      });
    case 404:
      return new AppError('NotFound', 'There is nothing at this address.');
    case 405:
      return new AppError('BadInput', 'This address is not asked in that way.');
    default:
      return status >= 500
        ? new AppError('Internal', 'Mirror Manager could not answer.', { hint: hint('hint.try-again') })
        : new AppError('BadInput', 'Mirror Manager does not understand this request.');
  }
}
