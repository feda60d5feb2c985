/** The types of the facts that are no type of Hyper-V's own: their C# name and how ReplyReader reads one. */
const SYSTEM: Readonly<
  Record<string, { readonly name: string; readonly read?: string; readonly isValue?: true }>
> = {
  String: { name: 'string', read: 'Text' },
  Boolean: { name: 'bool', read: 'Boolean', isValue: true },
  Byte: { name: 'byte', read: 'Byte', isValue: true },
  Int16: { name: 'short', read: 'Int16', isValue: true },
  Int32: { name: 'int', read: 'Int32', isValue: true },
  Int64: { name: 'long', read: 'Int64', isValue: true },
  UInt16: { name: 'ushort', read: 'UInt16', isValue: true },
  UInt32: { name: 'uint', read: 'UInt32', isValue: true },
  UInt64: { name: 'ulong', read: 'UInt64', isValue: true },
  Guid: { name: 'System.Guid', read: 'Guid', isValue: true },
  DateTime: { name: 'System.DateTime', read: 'DateTime', isValue: true },
  TimeSpan: { name: 'System.TimeSpan', read: 'TimeSpan', isValue: true },
  Version: { name: 'System.Version', read: 'Version' },
  PSObject: { name: 'PSObject', read: 'Bag' },
  Hashtable: { name: 'System.Collections.Hashtable' },
  SwitchParameter: { name: 'SwitchParameter' },
  PSCredential: { name: 'PSCredential' },
  CimInstance: { name: 'Microsoft.Management.Infrastructure.CimInstance' },
  CimSession: { name: 'Microsoft.Management.Infrastructure.CimSession' },
};

/** A type as the facts write it (`Name`, `Name[]` or `Name?`), taken apart. */
export function parseType(type: string): { name: string; mark: '' | '[]' | '?' } {
  const mark = type.endsWith('[]') ? '[]' : type.endsWith('?') ? '?' : '';
  return { name: type.slice(0, type.length - mark.length), mark };
}

/** Whether the type is one of .NET's or PowerShell's own. */
export function isSystemType(name: string): boolean {
  return name in SYSTEM;
}

/** The C# name of a parameter's type. */
export function parameterType(type: string): string {
  const { name, mark } = parseType(type);
  return `${SYSTEM[name]?.name ?? ownType(name)}${mark}`;
}

/** The C# name of a type of Hyper-V's own. */
export function ownType(name: string): string {
  return `Microsoft.HyperV.PowerShell.${name}`;
}

/**
 * A property: the C# name of its type, and the expression that reads its value.
 *
 * Real CIM objects can be made on Windows only, so a property holds what looks like one.
 */
export function propertyType(type: string, enums: ReadonlySet<string>): { name: string; read: string } {
  const { name, mark } = parseType(type);
  if (name === 'CimSession') return { name: 'object', read: 'from.Anything()' };
  const looks = name === 'CimInstance' ? 'PSObject' : name;
  const system = SYSTEM[looks];
  if (system !== undefined) {
    if (system.read === undefined) throw new Error(`no property can be a ${name}`);
    const read = `from.${system.read}`;
    if (mark === '[]') return { name: `${system.name}[]`, read: `from.List(${read})` };
    if (mark === '?' && system.isValue) return { name: `${system.name}?`, read: `from.Maybe(${read})` };
    return { name: system.name, read: `${read}()` };
  }
  const own = ownType(name);
  const one = enums.has(name) ? `from.Enum<${own}>` : undefined;
  if (mark === '[]')
    return { name: `${own}[]`, read: `from.List(${one ?? `() => from.Object<${own}>(this)`})` };
  if (one === undefined) return { name: own, read: `from.Object<${own}>(this)` };
  return mark === '?' ? { name: `${own}?`, read: `from.Maybe(${one})` } : { name: own, read: `${one}()` };
}
