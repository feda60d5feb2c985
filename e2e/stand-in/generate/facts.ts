import { readFileSync } from 'node:fs';

export interface ParameterFacts {
  readonly type: string;
  readonly aliases?: readonly string[];
  readonly position?: number;
  readonly pipeline?: 'value' | 'property' | 'value+property';
  readonly values?: readonly string[];
}

export interface SetFacts {
  readonly mandatory?: readonly string[];
  readonly optional?: readonly string[];
  readonly positional?: readonly string[];
  readonly default?: boolean;
}

export interface CmdletFacts {
  readonly name: string;
  readonly module: string;
  readonly parameterSets: Readonly<Record<string, SetFacts>>;
  readonly parameters: Readonly<Record<string, ParameterFacts>>;
  readonly outputs?: readonly string[];
}

/** Microsoft's documented cmdlets, with the object types and enums of the real module. */
export interface Facts {
  readonly cmdlets: Readonly<Record<string, CmdletFacts>>;
  readonly objectTypes: Readonly<Record<string, { readonly properties: Readonly<Record<string, string>> }>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The modules that are generated. */
export const MODULES = ['Hyper-V', 'NetAdapter', 'NetTCPIP'] as const;
export type ModuleName = (typeof MODULES)[number];

/** The facts in this repository, those of NetTCPIP among them. */
export function readFacts(): Facts {
  const read = (name: string) =>
    JSON.parse(readFileSync(new URL(`../../facts/${name}`, import.meta.url), 'utf8')) as Facts;
  const hyperV = read('hyperv-cmdlets.json');
  const network = read('net-tcpip.json');
  return { ...hyperV, cmdlets: { ...hyperV.cmdlets, ...network.cmdlets } };
}

/** The cmdlets of one module, by name. */
export function cmdletsOf(facts: Facts, module: ModuleName): CmdletFacts[] {
  return Object.values(facts.cmdlets)
    .filter((cmdlet) => cmdlet.module === module)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
