import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { CmdletReply, PropertyValue } from '../cmdlet-call.ts';
import { newLab } from '../labs/labs.ts';
import { bench } from '../testing/bench.ts';

interface Facts {
  readonly objectTypes: Readonly<Record<string, { readonly properties: Readonly<Record<string, string>> }>>;
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const facts = JSON.parse(
  await readFile(new URL('../../../../e2e/facts/hyperv-cmdlets.json', import.meta.url), 'utf8'),
) as Facts;
/** Not among the documented object types: Windows' own, and a CIM instance in a property. */
const OTHER = new Set(['NetAdapter', 'NetIPAddress', 'NetRoute', 'NetTCPConnection', 'CimInstance']);

function problems(value: PropertyValue, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each: PropertyValue) => problems(each, path));
  const { $type, ...properties } = value as Readonly<Record<string, PropertyValue>>;
  const type = typeof $type === 'string' ? $type : '';
  if (OTHER.has(type)) return [];
  const documented = facts.objectTypes[type]?.properties;
  if (documented === undefined) return [`${path}: no type ${type}`];
  return Object.entries(properties).flatMap(([name, inner]) => {
    const declared = documented[name];
    const at = `${path}.${name}`;
    return declared === undefined
      ? [`${at}: no such property`]
      : [...mistyped(inner, declared, at), ...problems(inner, at)];
  });
}

function mistyped(value: PropertyValue, declared: string, at: string): string[] {
  const wrong = [`${at}: ${JSON.stringify(value)} is no ${declared}`];
  if (value === null) return declared.endsWith('?') || /^String$/.test(declared) ? [] : wrong;
  const element = declared.replace(/\?$/, '');
  if (element.endsWith('[]')) {
    if (!Array.isArray(value)) return wrong;
    return value.flatMap((each: PropertyValue) => mistyped(each, element.slice(0, -2), at));
  }
  const names = facts.enums[element];
  if (names !== undefined) return typeof value === 'string' && value in names ? [] : wrong;
  if (/^U?Int\d\d$/.test(element)) return Number.isInteger(value) ? [] : wrong;
  if (element === 'Boolean') return typeof value === 'boolean' ? [] : wrong;
  if (element === 'Guid')
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(typeof value === 'string' ? value : '')
      ? []
      : wrong;
  if (element === 'String') return typeof value === 'string' ? [] : wrong;
  return typeof value === 'object' ? [] : wrong;
}

const calls: [string, string, Record<string, string | boolean | string[]>][] = [
  ['Get-VMHost', 'ComputerName', {}],
  ['Get-VM', 'Name', {}],
  ['Get-VMNetworkAdapter', 'All', { All: true }],
  ['Get-VMNetworkAdapterVlan', 'VMName', {}],
  ['Get-VMNetworkAdapterIsolation', 'VMName', {}],
  ['Get-VMSwitch', 'Name', {}],
  ['Get-VMSwitchTeam', 'Name', {}],
  ['Get-VMSwitchExtension', 'SwitchName', { VMSwitchName: '*' }],
  ['Get-VMSwitchExtensionPortFeature', 'ExternalPort', { ExternalPort: true }],
  ['Get-VMSystemSwitchExtensionPortFeature', '(default)', {}],
  ['Get-VMSnapshot', 'VMName', { VMName: '*' }],
  ['Get-VMIntegrationService', 'VMName', { VMName: '*' }],
];

describe('the objects that cmdlets give out', () => {
  it.each(calls)(
    'of %s have the documented types, properties and enum names',
    async (cmdlet, set, parameters) => {
      for (const name of ['soc', 'datacentre:40']) {
        const reply: CmdletReply = await bench(await newLab(name)).call(cmdlet, set, parameters);
        expect(reply.errors).toEqual([]);
        expect(reply.objects.flatMap((each) => problems(each, each.$type))).toEqual([]);
        if (name === 'soc') expect(reply.objects.length).toBeGreaterThan(0);
      }
    },
  );
});
