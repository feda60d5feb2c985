import { z } from 'zod';
import { Advice, adviceText } from './advice.ts';

/**
 * What can go wrong, by code; texts are for people and may change or be translated.
 *
 * The first group is the first part of a Hyper-V error's FullyQualifiedErrorId. `HostLost` and
 * `TimedOut` mean that the outcome is unknown: the change may have happened.
 */
export const AppErrorCode = z.enum([
  'AccessDenied',
  'InvalidParameter',
  'InvalidState',
  'ObjectNotFound',
  'ObjectInUse',
  'OperationFailed',
  'NotSupported',
  'OutOfMemory',
  'Unmapped',
  'HostLost',
  'TimedOut',
  'Cancelled',
  'Changed',
  'Mismatch',
  'Blocked',
  'Busy',
  'BadInput',
  'Ambiguous',
  'NotFound',
  'LabDamaged',
  'RecordDamaged',
  'NoPowerShell',
  'NotAllowedToSee',
  'ModuleMissing',
  'ModuleRefused',
  'ConstrainedLanguage',
  'Internal',
]);
export type AppErrorCode = z.infer<typeof AppErrorCode>;

/** An error as it is shown: what happened, what to do about it, and the details to copy. */
export const AppErrorShape = z.strictObject({
  code: AppErrorCode,
  message: z.string(),
  hint: z.string().nullable(),
  /** What the hint is made of, for a screen in another language; absent where there is none. */
  advice: z.array(Advice).readonly().optional(),
  detail: z.string().nullable(),
});
export type AppErrorShape = z.infer<typeof AppErrorShape>;

/**
 * The one kind of error that the program expects and explains.
 *
 * `message` says what was wrong, `hint` what to do; `detail` is for a log or a bug report and never
 * needed to understand the other two.
 */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly advice: readonly Advice[];
  readonly detail: string | null;

  constructor(
    code: AppErrorCode,
    message: string,
    {
      hint = null,
      detail = null,
      cause,
    }: { hint?: Advice | readonly Advice[] | null; detail?: string | null; cause?: unknown } = {},
  ) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.advice = hint === null ? [] : 'kind' in hint ? [hint] : hint;
    this.detail = detail;
  }

  /** The advice in English; null where there is none. */
  get hint(): string | null {
    return this.advice.map(adviceText).join(' ') || null;
  }

  toShape(): AppErrorShape {
    const { code, message, hint, advice, detail } = this;
    return { code, message, hint, ...(advice.length === 0 ? {} : { advice }), detail };
  }
}

/** Whether the thing asked for may have happened although no answer came. */
export function isOutcomeUnknown(code: AppErrorCode): boolean {
  return code === 'HostLost' || code === 'TimedOut';
}
