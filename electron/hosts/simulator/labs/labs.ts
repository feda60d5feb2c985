import { readFile } from 'node:fs/promises';
import { TerminalError } from '../../../../shared/errors/terminal-error.ts';
import type { Lab } from '../../../../shared/lab/lab.ts';
import { PROGRAM_FILES } from '../../../program-files.ts';
import { parseLab } from '../store/parse-lab.ts';
import { datacentre, datacentreSize } from './datacentre.ts';

/** The labs that are files. */
const SHIPPED = ['walkthrough', 'soc'] as const;

/** A lab that ships, as a person chooses it. */
export interface LabChoice {
  /** What `--lab` takes. */
  readonly name: string;
  readonly description: string;
}

/** Whether this names a lab that ships, rather than a file. */
export function isLabName(text: string): boolean {
  const name = text.toLowerCase();
  return SHIPPED.some((each) => each === name) || name.startsWith('datacentre:');
}

/** The labs that ship. */
export async function listLabs(): Promise<LabChoice[]> {
  const shipped = await Promise.all(SHIPPED.map((name) => newLab(name)));
  return [
    ...shipped.map(({ name, description }) => ({ name, description })),
    {
      name: 'datacentre:VMS[xADAPTERS]',
      description: 'A host of any size, for example datacentre:200 or datacentre:1000x4.',
    },
  ];
}

/**
 * A fresh lab by its name.
 *
 * Throws AppError `NotFound` for a name that none bears, `BadInput` for a size that cannot be.
 */
export async function newLab(text: string): Promise<Lab> {
  const name = text.toLowerCase();
  const shipped = SHIPPED.find((each) => each === name);
  if (shipped === undefined) {
    const size = datacentreSize(name);
    if (size !== null) return datacentre(size);
    throw new TerminalError('NotFound', `There is no lab ${text}.`, {
      hint: `Those that ship: ${SHIPPED.join(', ')}, datacentre:VMS[xADAPTERS].`,
    });
  }
  const file = new URL(`hosts/simulator/labs/${shipped}.json`, PROGRAM_FILES);
  const { $schema: _, ...lab } = parseLab(await readFile(file), shipped);
  return lab;
}
