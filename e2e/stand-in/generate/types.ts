import type { Facts, ParameterFacts } from './facts.ts';

const BASES: Readonly<Record<string, string>> = {
  VMNetworkAdapter: 'VMNetworkAdapterBase',
  VMInternalNetworkAdapter: 'VMNetworkAdapterBase',
  VMExternalNetworkAdapter: 'VMNetworkAdapterBase',
  VirtualMachine: 'VirtualMachineBase',
  VMSnapshot: 'VirtualMachineBase',
};

const SYSTEM: Readonly<Record<string, string>> = {
  String: 'string',
  Boolean: 'bool',
  Byte: 'byte',
  Int16: 'short',
  Int32: 'int',
  Int64: 'long',
  UInt16: 'ushort',
  UInt32: 'uint',
  UInt64: 'ulong',
  Object: 'object',
  Guid: 'System.Guid',
  DateTime: 'System.DateTime',
  TimeSpan: 'System.TimeSpan',
  Version: 'System.Version',
  Hashtable: 'System.Collections.Hashtable',
  SwitchParameter: 'System.Management.Automation.SwitchParameter',
  PSCredential: 'System.Management.Automation.PSCredential',
  PSObject: 'System.Management.Automation.PSObject',
};

/** The C# name of a type of the facts; arrays and nullables keep their marks. */
export function csharpType(type: string): string {
  const mark = /(\[\]|\?)$/.exec(type)?.[0] ?? '';
  const name = type.slice(0, type.length - mark.length);
  return `${SYSTEM[name] ?? `Microsoft.HyperV.PowerShell.${name}`}${mark}`;
}

function bareName(type: string): string {
  return type.replace(/(\[\]|\?)$/, '');
}

/** Enums that only a parameter's documented values tell of; their numbers are ours. */
function enumsFromValues(facts: Facts): Record<string, Record<string, number>> {
  const found: Record<string, Record<string, number>> = {};
  for (const { type, values } of allParameters(facts)) {
    const name = bareName(type);
    if (values === undefined || name in SYSTEM || name in facts.enums) continue;
    found[name] ??= Object.fromEntries(values.map((value, index) => [value, index]));
  }
  return found;
}

function allParameters(facts: Facts): ParameterFacts[] {
  return Object.values(facts.cmdlets).flatMap(({ parameters }) => Object.values(parameters));
}

/** Enums and object types under their real names, with the real numbers and typed properties. */
export function typesSource(facts: Facts): string {
  const enums = { ...enumsFromValues(facts), ...facts.enums };
  const named = [
    ...allParameters(facts).map(({ type }) => bareName(type)),
    ...Object.values(facts.objectTypes).flatMap(({ properties }) => Object.values(properties).map(bareName)),
    ...Object.keys(BASES),
    ...Object.keys(facts.objectTypes),
  ];
  const classes = [...new Set(named)].filter((name) => !(name in SYSTEM) && !(name in enums)).sort();
  return [
    'namespace Microsoft.HyperV.PowerShell {',
    ...Object.entries(enums).map(
      ([name, values]) =>
        `  public enum ${name} { ${Object.entries(values)
          .map(([value, number]) => `@${value} = ${String(number)}`)
          .join(', ')} }`,
    ),
    ...classes.map((name) => classSource(facts, name)),
    '}',
    '',
  ].join('\n');
}

function classSource(facts: Facts, name: string): string {
  const base = BASES[name];
  const inherited = facts.objectTypes[base ?? '']?.properties ?? {};
  const own = Object.entries(facts.objectTypes[name]?.properties ?? {}).filter(
    ([property]) => !(property in inherited),
  );
  return [
    `  public class ${name}${base === undefined ? '' : ` : ${base}`} {`,
    ...own.map(([property, type]) => `    public ${csharpType(type)} ${property} { get; set; }`),
    '  }',
  ].join('\n');
}
