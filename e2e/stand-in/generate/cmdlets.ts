import type { CmdletFacts, ParameterFacts } from './facts.ts';
import { csharpType } from './types.ts';

/** Bound by PowerShell itself where the cmdlet supports ShouldProcess. */
const FROM_SHOULD_PROCESS = new Set(['WhatIf', 'Confirm']);
const ONLY_SET = '(default)';

/** One class a cmdlet: documented sets, mandatory flags, positions, pipeline binding and aliases. */
export function cmdletSource(cmdlet: CmdletFacts): string {
  const [verb = '', noun = ''] = cmdlet.name.split('-');
  const asks = 'WhatIf' in cmdlet.parameters;
  const usual = Object.entries(cmdlet.parameterSets).find(([, set]) => set.default === true)?.[0];
  const attributes = [
    `"${verb}"`,
    `"${noun}"`,
    ...(usual === undefined || usual === ONLY_SET ? [] : [`DefaultParameterSetName = "${usual}"`]),
    ...(asks
      ? [
          'SupportsShouldProcess = true',
          `ConfirmImpact = ConfirmImpact.${verb === 'Remove' ? 'High' : 'Medium'}`,
        ]
      : []),
  ];
  return [
    `  [Cmdlet(${attributes.join(', ')})]`,
    `  public sealed class ${verb}${noun} : StandInCmdlet {`,
    ...Object.entries(cmdlet.parameters)
      .filter(([name]) => !(asks && FROM_SHOULD_PROCESS.has(name)))
      .map(([name, facts]) => parameterSource(cmdlet, name, facts)),
    '  }',
  ].join('\n');
}

function parameterSource(cmdlet: CmdletFacts, name: string, facts: ParameterFacts): string {
  const sets = Object.entries(cmdlet.parameterSets).filter(
    ([, set]) => set.mandatory?.includes(name) === true || set.optional?.includes(name) === true,
  );
  const attributes = sets.map(([setName, set]) => {
    const parts = [
      ...(setName === ONLY_SET ? [] : [`ParameterSetName = "${setName}"`]),
      ...(set.mandatory?.includes(name) === true ? ['Mandatory = true'] : []),
      ...(set.positional?.includes(name) === true && facts.position !== undefined
        ? [`Position = ${String(facts.position)}`]
        : []),
      ...(facts.pipeline?.includes('value') === true ? ['ValueFromPipeline = true'] : []),
      ...(facts.pipeline?.includes('property') === true ? ['ValueFromPipelineByPropertyName = true'] : []),
    ];
    return `[Parameter(${parts.join(', ')})]`;
  });
  const aliases = facts.aliases?.length
    ? [`[Alias(${facts.aliases.map((alias) => `"${alias}"`).join(', ')})]`]
    : [];
  return `    ${[...attributes, ...aliases].join(' ')} public ${csharpType(facts.type)} ${name} { get; set; }`;
}

/** All cmdlets of a module in its namespace, so that error ids end as the real ones do. */
export function cmdletsSource(namespace: string, cmdlets: readonly CmdletFacts[]): string {
  return [
    'using System.Management.Automation;',
    'using Microsoft.HyperV.StandIn;',
    `namespace ${namespace} {`,
    ...cmdlets.map(cmdletSource),
    '}',
    '',
  ].join('\n');
}
