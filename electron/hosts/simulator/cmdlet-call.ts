/** A reference to an object that an earlier cmdlet gave out. */
export interface ObjectReference {
  readonly $ref: string;
  readonly id: string;
  readonly name?: string;
}

export type ParameterValue =
  | string
  | number
  | boolean
  | null
  | ObjectReference
  | { readonly $credential: string }
  | { readonly $cimSession: true }
  | readonly ParameterValue[];

/**
 * One call of one cmdlet as PowerShell has bound it: documented names, the chosen parameter set.
 *
 * This is what the stand-in module sends over its pipe and what the simulator's own host sends
 * directly, so that both go through the same rules.
 */
export interface CmdletCall {
  readonly cmdlet: string;
  readonly set: string;
  readonly parameters: Readonly<Record<string, ParameterValue>>;
}

export type PropertyValue =
  | string
  | number
  | boolean
  | null
  | readonly PropertyValue[]
  | { readonly $type: string; readonly [property: string]: PropertyValue };

/** An object in Hyper-V's own vocabulary: its type's name and its properties. */
export interface HyperVObject {
  readonly $type: string;
  readonly [property: string]: PropertyValue;
}

export interface CmdletError {
  /** First part of FullyQualifiedErrorId. */
  readonly id: string;
  readonly category: string;
  readonly message: string;
  readonly target?: string;
}

export interface CmdletReply {
  readonly objects: readonly HyperVObject[];
  readonly errors: readonly CmdletError[];
  readonly warnings: readonly string[];
  /** The process that called dies at once, as a killed shell does. */
  readonly die?: boolean;
}
