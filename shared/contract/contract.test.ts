import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CALL_DOORS, callsOf } from './call-names.ts';
import { About, contract, events } from './contract.ts';
import { HostState } from './host-state.ts';

const schemas = [
  ...Object.entries(contract).flatMap(([name, { input, output }]) => [
    [`${name} input`, input] as const,
    [`${name} output`, output] as const,
  ]),
  ...Object.entries(events),
];

/** What only sounds like one, and only comes out: a word of three, an edition with its version, a flag. */
const HARMLESS = ['powershell', 'shell', 'iovDataPathActive'];

/** Names of properties anywhere in a schema. */
function names(schema: z.ZodType): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('properties' in part && typeof part.properties === 'object' && part.properties !== null) {
      for (const name of Object.keys(part.properties)) found.add(name);
    }
    for (const inner of Object.values(part)) look(inner);
  };
  look(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
  return [...found];
}

describe('the contract', () => {
  it.each(schemas)('%s has no path and no executable in it', (call, schema) => {
    const allowed = call.endsWith('input') ? [] : HARMLESS;
    expect(
      names(schema).filter(
        (name) => !allowed.includes(name) && /path|file|folder|dir|exe|command|shell|url/i.test(name),
      ),
    ).toEqual([]);
  });

  it('says of the PowerShell in use where it comes from, and not where it is', () => {
    expect(About.shape.powershell.safeParse('C:\\x\\pwsh.exe').success).toBe(false);
    expect(Object.keys(HostState.shape.shell.unwrap().shape)).toEqual(['edition', 'version']);
  });

  it('has a schema for each call of each door, and no other', () => {
    expect(Object.keys(contract).sort()).toEqual(Object.keys(CALL_DOORS).sort());
    expect(callsOf('console')).not.toContain('app.open-link');
    expect(callsOf('desktop')).toEqual(Object.keys(CALL_DOORS));
  });

  it.each(schemas.filter(([name]) => name.endsWith('input')))(
    '%s takes nothing that it does not know',
    (_, input) => {
      expect(input.safeParse({ surprise: 1 }).success).toBe(false);
    },
  );
});
