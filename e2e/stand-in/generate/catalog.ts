import { literal } from './csharp.ts';
import type { BagFacts } from './facts.ts';
import { ownType } from './types.ts';

/** The class through which the runtime makes a module's objects by the names of their types. */
export function catalogSource(
  name: string,
  classes: Iterable<string>,
  bags: Readonly<Record<string, BagFacts>>,
): string {
  const shapes = Object.entries(bags).map(([type, { typeName, properties }]) => ({
    type,
    shape: `new BagShape(${[typeName, ...properties].map(literal).join(', ')})`,
  }));
  return [
    `    public sealed class ${name} : ObjectCatalog`,
    '    {',
    ...shapes.map(
      ({ shape }, index) => `        private static readonly BagShape Shape${String(index)} = ${shape};`,
    ),
    '        public override StandInObject Create(string type)',
    '        {',
    '            switch (type)',
    '            {',
    ...[...classes].map((type) => `                case ${literal(type)}: return new ${ownType(type)}();`),
    '                default: return null;',
    '            }',
    '        }',
    '        public override BagShape Shape(string type)',
    '        {',
    '            switch (type)',
    '            {',
    ...shapes.map(
      ({ type }, index) => `                case ${literal(type)}: return Shape${String(index)};`,
    ),
    '                default: return null;',
    '            }',
    '        }',
    '    }',
  ].join('\n');
}
