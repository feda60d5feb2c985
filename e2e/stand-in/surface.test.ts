import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { runEngine } from '../engine-host/run-engine.ts';
import { MODULES_FOLDER } from './modules-folder.ts';

/** A fact that differs by parameter set, or that does not. */
type BySet<T> = T | Readonly<Record<string, T>>;

/** The facts as they are written, read anew: what the generator makes of them is what is tested. */
interface Facts {
  readonly cmdlets: Readonly<
    Record<
      string,
      {
        readonly module: string;
        readonly parameterSets: Readonly<
          Record<
            string,
            {
              readonly mandatory?: readonly string[];
              readonly optional?: readonly string[];
              readonly positional?: readonly string[];
              readonly default?: boolean;
            }
          >
        >;
        readonly parameters: Readonly<
          Record<
            string,
            {
              readonly type: string;
              readonly aliases?: readonly string[];
              readonly position?: BySet<number>;
              readonly pipeline?: BySet<string>;
              readonly values?: readonly string[];
            }
          >
        >;
      }
    >
  >;
  readonly objectTypes: Readonly<Record<string, { readonly properties: Readonly<Record<string, string>> }>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const facts = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'facts', 'hyperv-cmdlets.json'), 'utf8'),
) as Facts;
const cmdlets = Object.entries(facts.cmdlets).filter(([, { module }]) =>
  /^(Hyper-V|NetAdapter)$/.test(module),
);

/** Real CIM objects can be made on Windows only; README.md names this difference. */
const HELD_AS: Readonly<Record<string, string>> = { CimSession: 'Object', CimInstance: 'PSObject' };

/** What the facts call the only set of a cmdlet that names none. */
const UNNAMED = '(default)';

const inSet = <T extends string | number>(value: BySet<T> | undefined, set: string): T | undefined =>
  typeof value === 'object' ? value[set] : value;
const yesOrNo = (value: boolean | undefined) => (value === true ? 'True' : 'False');

const expected = {
  cmdlet: cmdlets.map(([name, { module }]) => `cmdlet ${module}\\${name} Cmdlet`),
  // PowerShell calls no set the default where there is but one without a name.
  set: eachSet((at, set, _, key) => [
    `set ${at} default=${yesOrNo(set.default === true && key !== UNNAMED)}`,
  ]),
  binding: eachSet((at, set, parameters, key) =>
    [...(set.mandatory ?? []), ...(set.optional ?? [])].map((name) => {
      const { position, pipeline } = parameters[name]!;
      const from = inSet(pipeline, key)?.split('+') ?? [];
      return [
        `binding ${at} -${name}`,
        `mandatory=${yesOrNo(set.mandatory?.includes(name))}`,
        `position=${inSet(position, key) ?? ''}`,
        `value=${yesOrNo(from.includes('value'))}`,
        `property=${yesOrNo(from.includes('property'))}`,
        'rest=False',
      ].join(' ');
    }),
  ),
  type: eachParameter((at, { type }) => [`type ${at} ${type}`]),
  alias: eachParameter((at, { aliases = [] }) => aliases.map((alias) => `alias ${at} ${alias}`)),
  value: eachParameter((at, { values = [] }) => values.map((value) => `value ${at} ${value}`)),
  enum: Object.entries(facts.enums).flatMap(([type, values]) =>
    Object.entries(values).map(([name, value]) => `enum ${type} ${name}=${value}`),
  ),
  property: Object.entries(facts.objectTypes).flatMap(([type, { properties }]) =>
    Object.entries(properties).map(([name, kind]) => `property ${type}.${name} ${HELD_AS[kind] ?? kind}`),
  ),
};
type Kind = keyof typeof expected;

type Cmdlet = Facts['cmdlets'][string];
function eachSet(
  lines: (
    at: string,
    set: Cmdlet['parameterSets'][string],
    parameters: Cmdlet['parameters'],
    key: string,
  ) => string[],
): string[] {
  return cmdlets.flatMap(([cmdlet, { parameterSets, parameters }]) =>
    Object.entries(parameterSets).flatMap(([key, set]) =>
      lines(`${cmdlet}/${key === UNNAMED ? '__AllParameterSets' : key}`, set, parameters, key),
    ),
  );
}
function eachParameter(lines: (at: string, parameter: Cmdlet['parameters'][string]) => string[]): string[] {
  return cmdlets.flatMap(([cmdlet, { parameters }]) =>
    Object.entries(parameters).flatMap(([name, parameter]) => lines(`${cmdlet} -${name}`, parameter)),
  );
}

/** What a line is about, where the facts need not speak of everything that there is. */
const subject = (line: string) => /^\S+ (?:\S+ -)?[^ .]+/.exec(line)?.[0] ?? line;

const engine = requireEngine();

describe.skipIf(engine === null)('the surface of the stand-in, as PowerShell sees it', () => {
  let seen: readonly string[] = [];
  beforeAll(async () => {
    const { stdout, stderr, code } = await runEngine(
      engine,
      ['-NoProfile', '-NonInteractive', '-File', join(import.meta.dirname, 'read-surface.ps1')],
      '',
      {
        PSModulePath: MODULES_FOLDER,
        // Windows forbids script files unless told otherwise.
        PSExecutionPolicyPreference: 'Bypass',
      },
    );
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    seen = JSON.parse(stdout) as string[];
  });

  const differences = (kind: Kind, { onlyDocumented = false } = {}) => {
    const wanted = new Set(expected[kind]);
    const subjects = new Set(expected[kind].map(subject));
    const found = new Set(
      seen.filter((line) => line.startsWith(`${kind} `) && (!onlyDocumented || subjects.has(subject(line)))),
    );
    return {
      missing: [...wanted].filter((line) => !found.has(line)),
      undocumented: [...found].filter((line) => !wanted.has(line)),
    };
  };
  const none = { missing: [], undocumented: [] };

  it('is held against all of the facts', () => {
    const counts = Object.fromEntries(Object.entries(expected).map(([kind, lines]) => [kind, lines.length]));
    expect(counts).toEqual({
      cmdlet: 232,
      set: 616,
      binding: 4772,
      type: 2426,
      alias: 614,
      value: 330,
      enum: 300,
      property: 709,
    });
    expect(cmdlets.filter(([, { module }]) => module === 'Hyper-V')).toHaveLength(226);
  });

  it('has every cmdlet and no other', () => {
    expect(differences('cmdlet')).toEqual(none);
  });

  it('has every parameter set by its name, and the documented default', () => {
    expect(differences('set')).toEqual(none);
  });

  it('binds each parameter in each set as documented, and none takes what is left over', () => {
    expect(differences('binding')).toEqual(none);
    expect(seen.filter((line) => line.endsWith('rest=True'))).toEqual([]);
  });

  it('has the documented type of every parameter', () => {
    expect(differences('type')).toEqual(none);
  });

  it('has every alias of a parameter and no other', () => {
    expect(differences('alias')).toEqual(none);
  });

  it('takes the documented values of a parameter and no other', () => {
    expect(differences('value', { onlyDocumented: true })).toEqual(none);
  });

  it('has the real numbers behind the names of enums', () => {
    expect(differences('enum', { onlyDocumented: true })).toEqual(none);
    expect(seen).toContain('enum OnOffState On=0');
  });

  it('has every property of an object, with its type, and no other', () => {
    expect(differences('property', { onlyDocumented: true })).toEqual(none);
  });
});
