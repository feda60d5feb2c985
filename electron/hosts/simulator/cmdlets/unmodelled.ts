import type { Run } from '../cmdlet.ts';
import { Refusal } from '../refusal.ts';

/** Parameters that select or belong to every cmdlet of the family. */
const COMMON = [
  'VM',
  'VMName',
  'VMNetworkAdapter',
  'VMNetworkAdapterName',
  'Name',
  'ManagementOS',
  'ComputerName',
  'CimSession',
  'Credential',
  'Passthru',
  'WhatIf',
  'Confirm',
  'AsJob',
  'Force',
];

/**
 * Refuses a parameter that the lab has no place for, so that nothing is taken for done that was not.
 */
export function refuseUnmodelled({ given, texts }: Run, modelled: readonly string[]): void {
  const strange = given.names.find((name) => !COMMON.includes(name) && !modelled.includes(name));
  if (strange !== undefined) {
    throw new Refusal('NotSupported', texts.notSimulated(`-${strange}`), strange);
  }
}
