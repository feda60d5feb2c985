import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Inventory } from '../../shared/model/inventory.ts';
import { scriptFile } from '../../shared/script/script-file.ts';
import { runFile, type ScriptRun } from './run-file.ts';

const encode = (name: string) => Buffer.from(name, 'utf16le').toString('base64');

/** An inventory as the lines that the text module of this folder keeps. */
export function rowsOf(inventory: Inventory): string[] {
  return [
    ...inventory.virtualMachines.map(({ id, state }) => ['vm', id, state]),
    ...inventory.switches.map(({ id, type, name }) => ['switch', id, type, encode(name)]),
    ...inventory.virtualMachines.flatMap((vm) =>
      vm.adapters.map(({ id, mode, switchId, name }) => [
        'adapter',
        vm.id,
        id,
        mode ?? 'None',
        switchId ?? '-',
        encode(name),
      ]),
    ),
  ].map((fields) => fields.join('\t'));
}

export interface TextHost {
  readonly folder: string;
  /** Saves the script in the folder and runs it there. */
  run(name: string, script: string): Promise<ScriptRun>;
  rows(): Promise<string[]>;
  /** The cmdlets that changed something, in their order. */
  changes(): Promise<string[]>;
  close(): Promise<void>;
}

/** A PowerShell engine with this folder's stand-in `Hyper-V` module, on a host as the inventory has it. */
export async function textHost(executable: string, inventory: Inventory): Promise<TextHost> {
  const folder = await mkdtemp(join(tmpdir(), 'text-host-'));
  const state = join(folder, 'host.txt');
  await writeFile(state, rowsOf(inventory).join('\n'));
  const modules = [import.meta.dirname, process.env['PSModulePath'] ?? ''].filter((path) => path !== '');
  const lines = async (file: string) =>
    (await readFile(file, 'utf8').catch(() => '')).split(/\r?\n/).filter((line) => line !== '');
  return {
    folder,
    async run(name, script) {
      const file = join(folder, name);
      await writeFile(file, scriptFile(script));
      return runFile(executable, file, [], {
        TEXT_HYPERV: state,
        PSModulePath: modules.join(delimiter),
      });
    },
    rows: () => lines(state),
    changes: () => lines(`${state}.log`),
    close: () => rm(folder, { recursive: true }),
  };
}
