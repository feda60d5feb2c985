import { identifier } from './csharp.ts';
import type { EnumFacts, ModuleFacts } from './facts.ts';
import { isSystemType, parseType } from './types.ts';

/** Enums of the facts, and those of which only a parameter's values are documented: their numbers are ours. */
export function enumsOf({ enums, cmdlets }: ModuleFacts): Readonly<Record<string, EnumFacts>> {
  const found: Record<string, EnumFacts> = { ...enums };
  for (const { type, values } of cmdlets.flatMap(({ parameters }) => Object.values(parameters))) {
    const { name } = parseType(type);
    if (values === undefined || isSystemType(name)) continue;
    found[name] ??= Object.fromEntries(values.map((value, index) => [value, index]));
  }
  return found;
}

/** One enum, with its real numbers. */
export function enumSource(name: string, values: EnumFacts): string {
  const members = Object.entries(values).map(([member, value]) => `${identifier(member)} = ${String(value)}`);
  return `    public enum ${identifier(name)} { ${members.join(', ')} }`;
}
