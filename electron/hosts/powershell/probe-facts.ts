import { z } from 'zod';
import { AppError } from '../../../shared/errors/app-error.ts';
import { ProbeFacts } from '../../../shared/model/probe.ts';
import { toAppError } from './error-codes.ts';
import { ShellError } from './frames.ts';

const Answer = z.looseObject({ hostError: ShellError.nullable() });

/** The facts of `probe`. Throws AppError Internal for an answer that is none. */
export function probeFacts(value: unknown): ProbeFacts {
  const answer = Answer.safeParse(value);
  const hostError = answer.data?.hostError ?? null;
  const facts = ProbeFacts.safeParse({
    ...answer.data,
    hostError: hostError === null ? null : toAppError(hostError).toShape(),
  });
  if (facts.success) return facts.data;
  throw new AppError('Internal', 'What PowerShell says of this host cannot be read.', {
    detail: (answer.error ?? facts.error).message,
  });
}
