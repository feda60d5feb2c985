import { identifier, literal } from './csharp.ts';
import {
  ONLY_SET,
  parametersOf,
  pipelineIn,
  positionIn,
  type CmdletFacts,
  type EnumFacts,
  type ParameterFacts,
} from './facts.ts';
import { parameterType, parseType } from './types.ts';

/** PowerShell adds these by itself to a cmdlet that supports ShouldProcess. */
const OF_SHOULD_PROCESS = new Set(['WhatIf', 'Confirm']);

/** Cmdlets that ask a person who has not said otherwise: what they do cannot be taken back. */
const ASKS_ALWAYS = /^(Remove-VM.*|Stop-VM)$/;

/** What a cmdlet's class needs to know of its module. */
export interface CmdletContext {
  readonly catalog: string;
  readonly enums: Readonly<Record<string, EnumFacts>>;
  readonly classes: ReadonlyMap<string, unknown>;
}

/** One class a cmdlet, named as the real one; it holds the documented surface and no behaviour. */
export function cmdletSource(cmdlet: CmdletFacts, context: CmdletContext): string {
  const [verb = '', noun = ''] = cmdlet.name.split('-');
  const changes = 'WhatIf' in cmdlet.parameters;
  const usual = Object.entries(cmdlet.parameterSets).find(([, set]) => set.default)?.[0];
  const attributes = [
    literal(verb),
    literal(noun),
    ...(usual === undefined || usual === ONLY_SET ? [] : [`DefaultParameterSetName = ${literal(usual)}`]),
    ...(changes ? ['SupportsShouldProcess = true'] : []),
    ...(ASKS_ALWAYS.test(cmdlet.name) && changes ? ['ConfirmImpact = ConfirmImpact.High'] : []),
  ];
  return [
    `    [Cmdlet(${attributes.join(', ')})]`,
    ...outputAttribute(cmdlet, context),
    `    public class ${identifier(verb + noun)} : ${changes ? 'StandInChange' : 'StandInCmdlet'}<${context.catalog}>`,
    '    {',
    ...Object.entries(cmdlet.parameters)
      .filter(([name]) => !(changes && OF_SHOULD_PROCESS.has(name)))
      .flatMap(([name, parameter]) => parameterSource(cmdlet, name, parameter, context)),
    '    }',
  ].join('\n');
}

function outputAttribute({ outputs }: CmdletFacts, { classes }: CmdletContext): string[] {
  const known = outputs.filter((name) => classes.has(name));
  return known.length === 0
    ? []
    : [`    [OutputType(${known.map((name) => `typeof(${parameterType(name)})`).join(', ')})]`];
}

function parameterSource(
  cmdlet: CmdletFacts,
  name: string,
  parameter: ParameterFacts,
  context: CmdletContext,
): string[] {
  const inSets = Object.entries(cmdlet.parameterSets)
    .filter(([, set]) => parametersOf(set).includes(name))
    .map(([setName, set]) => {
      const position = set.positional.includes(name) ? positionIn(setName, parameter) : undefined;
      const pipeline = pipelineIn(setName, parameter);
      const parts = [
        ...(setName === ONLY_SET ? [] : [`ParameterSetName = ${literal(setName)}`]),
        ...(set.mandatory.includes(name) ? ['Mandatory = true'] : []),
        ...(position === undefined ? [] : [`Position = ${String(position)}`]),
        ...(pipeline.value ? ['ValueFromPipeline = true'] : []),
        ...(pipeline.property ? ['ValueFromPipelineByPropertyName = true'] : []),
      ];
      return `        [Parameter(${parts.join(', ')})]`;
    });
  return [
    ...inSets,
    ...(parameter.aliases.length === 0
      ? []
      : [`        [Alias(${parameter.aliases.map(literal).join(', ')})]`]),
    ...validateSet(parameter, context),
    `        public ${parameterType(parameter.type)} ${identifier(name)} { get; set; }`,
    '',
  ];
}

/** Documented values are an attribute where the type does not already say them. */
function validateSet({ type, values }: ParameterFacts, { enums }: CmdletContext): string[] {
  if (values === undefined) return [];
  const members = enums[parseType(type).name];
  if (members !== undefined && Object.keys(members).every((member) => values.includes(member))) return [];
  return [`        [ValidateSet(${values.map(literal).join(', ')})]`];
}
