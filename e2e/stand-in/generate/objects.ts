import { identifier, literal } from './csharp.ts';
import type { EnumFacts, ModuleFacts } from './facts.ts';
import { BASES, IMPLIED_PROPERTIES } from './implied.ts';
import { isSystemType, ownType, parseType, propertyType } from './types.ts';

type Properties = Readonly<Record<string, string>>;

/** Every class to generate, by name: documented object types, and those that are only named somewhere. */
export function classesOf(
  facts: ModuleFacts,
  enums: Readonly<Record<string, EnumFacts>>,
): Map<string, Properties> {
  const documented = { ...IMPLIED_PROPERTIES, ...facts.objectTypes };
  const named = [
    ...facts.cmdlets.flatMap(({ parameters }) => Object.values(parameters).map(({ type }) => type)),
    ...Object.values(facts.objectTypes).flatMap((properties) => Object.values(properties)),
  ].map((type) => parseType(type).name);
  const names = [...new Set([...Object.keys(facts.objectTypes), ...named])];
  return new Map(
    names
      .filter((name) => !isSystemType(name) && !(name in enums))
      .sort()
      .map((name) => [name, documented[name] ?? {}]),
  );
}

/** One class: its own properties, and the switch that fills it from a reply. */
export function classSource(
  name: string,
  classes: ReadonlyMap<string, Properties>,
  enums: ReadonlySet<string>,
): string {
  const base = BASES[name];
  const inherited = base === undefined ? {} : (classes.get(base) ?? {});
  const own = Object.entries(classes.get(name) ?? {})
    .filter(([property]) => !(property in inherited))
    .map(([property, type]) => ({ property, type, ...propertyType(type, enums) }));
  const has = (wanted: string) => own.some(({ property }) => property === wanted);
  const id = ['Id', 'InstanceId', 'InstanceID'].find(has);
  return [
    `    public class ${identifier(name)} : ${base === undefined ? 'StandInObject' : ownType(base)}`,
    '    {',
    ...own.map(
      ({ property, type, name: csharp }) =>
        `        public ${csharp} ${identifier(property)} { get; set; }${type === 'CimSession' ? ' = Session;' : ''}`,
    ),
    ...(own.length === 0 ? [] : filler(own)),
    ...(id === undefined ? [] : [`        protected override object Identity => ${id};`]),
    ...(has('Name') ? ['        protected override string Label => Name;'] : []),
    ...(has('ParentAdapter')
      ? [
          `        protected override void BelongTo(StandInObject owner) => ParentAdapter = owner as ${ownType('VMNetworkAdapterBase')} ?? ParentAdapter;`,
        ]
      : []),
    '    }',
  ].join('\n');
}

function filler(own: readonly { readonly property: string; readonly read: string }[]): string[] {
  return [
    '        protected override bool TrySet(string property, ReplyReader from)',
    '        {',
    '            switch (property)',
    '            {',
    ...own.map(
      ({ property, read }) =>
        `                case ${literal(property)}: ${identifier(property)} = ${read}; return true;`,
    ),
    '                default: return base.TrySet(property, from);',
    '            }',
    '        }',
  ];
}
