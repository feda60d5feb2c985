import type { CmdletError } from './cmdlet-call.ts';

/** Hyper-V's kinds of error: the first part of FullyQualifiedErrorId. */
export type RefusalId =
  | 'AccessDenied'
  | 'InvalidParameter'
  | 'InvalidState'
  | 'ObjectNotFound'
  | 'ObjectInUse'
  | 'OperationFailed'
  | 'NotSupported'
  | 'CommandNotFoundException';

/** The ErrorCategory that goes with each, as Hyper-V's own error records pair them. */
const CATEGORY: Readonly<Record<string, string>> = {
  AccessDenied: 'PermissionDenied',
  InvalidParameter: 'InvalidArgument',
  InvalidState: 'InvalidOperation',
  ObjectNotFound: 'ObjectNotFound',
  ObjectInUse: 'ResourceBusy',
  NotSupported: 'NotImplemented',
  CommandNotFoundException: 'ObjectNotFound',
};

/** An error record of the given kind; a kind that is not known is `NotSpecified`, as PowerShell has it. */
export function cmdletError(id: string, message: string, target?: string): CmdletError {
  return {
    id,
    category: CATEGORY[id] ?? 'NotSpecified',
    message,
    ...(target === undefined ? {} : { target }),
  };
}

/** What a cmdlet throws for one object that it refuses; the next object has its own chance. */
export class Refusal extends Error {
  readonly error: CmdletError;

  constructor(id: RefusalId, message: string, target?: string) {
    super(message);
    this.name = 'Refusal';
    this.error = cmdletError(id, message, target);
  }
}
