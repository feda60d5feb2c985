import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** How a parameter differs by set, or that it does not. */
const bySet = <T extends z.ZodType>(value: T) => z.union([value, z.record(z.string(), value)]).optional();

const Parameter = z.object({
  type: z.string(),
  aliases: z.array(z.string()).default([]),
  position: bySet(z.number()),
  pipeline: bySet(z.enum(['value', 'property', 'value+property'])),
  values: z.array(z.string()).optional(),
});

const ParameterSet = z.object({
  mandatory: z.array(z.string()).default([]),
  optional: z.array(z.string()).default([]),
  positional: z.array(z.string()).default([]),
  default: z.boolean().default(false),
});

const Cmdlet = z.object({
  name: z.string(),
  module: z.string(),
  parameterSets: z.record(z.string(), ParameterSet),
  parameters: z.record(z.string(), Parameter),
  outputs: z.array(z.string()).default([]),
});

/** A CIM object: the name that PowerShell gives its type, and the properties that the scripts read. */
const Bag = z.object({ typeName: z.string(), properties: z.array(z.string()) });

const Facts = z.object({
  cmdlets: z.record(z.string(), Cmdlet).default({}),
  objectTypes: z.record(z.string(), z.object({ properties: z.record(z.string(), z.string()) })).default({}),
  enums: z.record(z.string(), z.record(z.string(), z.number())).default({}),
  bags: z.record(z.string(), Bag).default({}),
});

export type ParameterFacts = z.infer<typeof Parameter>;
export type ParameterSetFacts = z.infer<typeof ParameterSet>;
export type CmdletFacts = z.infer<typeof Cmdlet>;
export type BagFacts = z.infer<typeof Bag>;
export type EnumFacts = Readonly<Record<string, number>>;

/** The set of a cmdlet that names none. */
export const ONLY_SET = '(default)';

/** The modules that are generated, each from its own files under `e2e/facts`. */
export const MODULES = ['Hyper-V', 'NetAdapter', 'NetTCPIP'] as const;
export type ModuleName = (typeof MODULES)[number];

const FILES: Readonly<Record<ModuleName, readonly string[]>> = {
  'Hyper-V': ['hyperv-cmdlets.json', 'hyperv-bags.json'],
  NetAdapter: ['hyperv-cmdlets.json', 'net-adapter.json'],
  NetTCPIP: ['net-tcpip.json'],
};

/** What is documented of one module: its cmdlets by name, and the types of its objects. */
export interface ModuleFacts {
  readonly module: ModuleName;
  readonly cmdlets: readonly CmdletFacts[];
  readonly objectTypes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly enums: Readonly<Record<string, EnumFacts>>;
  readonly bags: Readonly<Record<string, BagFacts>>;
}

/** Reads a module's facts; an error of zod's when a file does not have the shape. */
export function readFacts(module: ModuleName): ModuleFacts {
  const files = FILES[module].map((name) =>
    Facts.parse(JSON.parse(readFileSync(new URL(`../../facts/${name}`, import.meta.url), 'utf8'))),
  );
  const cmdlets = files.flatMap((file) => Object.values(file.cmdlets));
  // The object types of the facts are all Hyper-V's.
  const typed = module === 'Hyper-V' ? files : [];
  return {
    module,
    cmdlets: cmdlets.filter((cmdlet) => cmdlet.module === module).sort((a, b) => (a.name < b.name ? -1 : 1)),
    objectTypes: Object.fromEntries(
      typed.flatMap((file) =>
        Object.entries(file.objectTypes).map(([name, type]) => [name, type.properties]),
      ),
    ),
    enums: Object.assign({}, ...typed.map((file) => file.enums)) as Record<string, EnumFacts>,
    bags: Object.assign({}, ...files.map((file) => file.bags)) as Record<string, BagFacts>,
  };
}

/** The names of a set's parameters. */
export function parametersOf(set: ParameterSetFacts): string[] {
  return [...set.mandatory, ...set.optional];
}

/** A parameter's position in a set, where it has one. */
export function positionIn(set: string, { position }: ParameterFacts): number | undefined {
  return typeof position === 'object' ? position[set] : position;
}

/** From where in the pipeline a parameter takes its value in a set. */
export function pipelineIn(set: string, { pipeline }: ParameterFacts): { value: boolean; property: boolean } {
  const kind = typeof pipeline === 'object' ? pipeline[set] : pipeline;
  return { value: kind?.includes('value') ?? false, property: kind?.includes('property') ?? false };
}
