import { hint } from '../../shared/errors/advice.ts';
import { AppError, type AppErrorShape } from '../../shared/errors/app-error.ts';

/** Any error as it is shown; one that was not expected keeps its text for the details only. */
export function shapeOf(error: unknown): AppErrorShape {
  if (error instanceof AppError) return error.toShape();
  return new AppError('Internal', 'Something went wrong inside Mirror Manager.', {
    hint: hint('hint.read-again-or-report'),
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  }).toShape();
}
