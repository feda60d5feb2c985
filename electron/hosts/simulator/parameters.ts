import type { CmdletCall, ObjectReference, ParameterValue } from './cmdlet-call.ts';

/** The bound parameters of one call, read as the types that the cmdlet documents. */
export interface Parameters {
  readonly set: string;
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Undefined when the parameter is not bound. */
  text(name: string): string | undefined;
  /** A single value counts as a list of one, as PowerShell binds it. */
  texts(name: string): readonly string[] | undefined;
  number(name: string): number | undefined;
  /** A switch, or a Boolean that is false when not given. */
  flag(name: string): boolean;
  /** Objects given by reference. */
  objects(name: string): readonly ObjectReference[];
}

/** Reads the parameters of a call. */
export function parametersOf({ set, parameters }: CmdletCall): Parameters {
  const list = (name: string): readonly ParameterValue[] => {
    const value = parameters[name];
    if (value === undefined || value === null) return [];
    return isList(value) ? value : [value];
  };
  const texts = (name: string) => (name in parameters ? list(name).map(asText) : undefined);
  return {
    set,
    names: Object.keys(parameters),
    has: (name) => name in parameters,
    texts,
    text: (name) => texts(name)?.[0],
    number(name) {
      const [value] = list(name);
      return value === undefined ? undefined : Number(value);
    },
    flag: (name) => parameters[name] === true,
    objects: (name) => list(name).filter(isReference),
  };
}

function isList(value: ParameterValue): value is readonly ParameterValue[] {
  return Array.isArray(value);
}

function isReference(value: ParameterValue): value is ObjectReference {
  return typeof value === 'object' && value !== null && '$ref' in value;
}

function asText(value: ParameterValue): string {
  if (typeof value === 'object' && value !== null) return isReference(value) ? value.id : '';
  return String(value);
}
