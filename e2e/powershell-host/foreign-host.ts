import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { toAppError } from '../../electron/hosts/powershell/error-codes.ts';
import { readOperationFiles } from '../../electron/hosts/powershell/operation-files.ts';
import { createPowerShellHost } from '../../electron/hosts/powershell/powershell-host.ts';
import { openSession } from '../../electron/hosts/powershell/session.ts';
import type { HyperVHost } from '../../electron/hosts/hyperv-host.ts';
import { recordFile, runRecordFiles } from '../../electron/records/run-record-files.ts';
import type { Engine } from '../engine-host/engine.ts';

export const FOREIGN_MODULES = join(import.meta.dirname, '..', 'foreign-module');

export interface ForeignAdapter {
  id: string;
  name: string;
  mode: string;
  switchId: string | null;
  switchName: string | null;
  addresses: string[];
}

/** The state file of the foreign module; a host of null refuses to answer. */
export interface ForeignState {
  host: string | null;
  switches: { id: string; name: string; type: string }[];
  vms: { id: string; name: string; state: string; broken?: boolean; adapters: ForeignAdapter[] }[];
}

export interface ForeignHost {
  readonly host: HyperVHost;
  state(): Promise<ForeignState>;
  /** Puts another state under the running shell, and forgets the records. */
  use(state: ForeignState): Promise<void>;
  /** What the shell said beside its replies. */
  readonly noise: readonly string[];
  close(): Promise<void>;
}

/** Our host over a `Hyper-V` module that is not Microsoft's, in a folder of its own. */
export async function foreignHost(
  engine: Engine,
  state: ForeignState,
  {
    modules = FOREIGN_MODULES,
    environment = {},
    trusted = null,
  }: {
    modules?: string;
    environment?: NodeJS.ProcessEnv;
    trusted?: readonly string[] | null;
  } = {},
): Promise<ForeignHost> {
  const folder = await mkdtemp(join(tmpdir(), 'foreign-host-'));
  const file = join(folder, 'state.json');
  const records = join(folder, 'records');
  const use = async (next: ForeignState): Promise<void> => {
    await rm(records, { recursive: true, force: true });
    await writeFile(file, JSON.stringify(named(next, (name) => `=${name}`)));
  };
  await use(state);
  const noise: string[] = [];
  const host = createPowerShellHost({
    session: openSession({
      executable: engine.executable,
      environment: {
        ...process.env,
        PSModulePath: [modules, process.env['PSModulePath'] ?? '']
          .filter((path) => path !== '')
          .join(delimiter),
        FOREIGN_HYPERV_STATE: file,
        ...environment,
      },
      functions: await readOperationFiles(),
      toAppError,
      onDiagnostic: (text) => noise.push(text),
    }),
    records: runRecordFiles(records),
    recordFile: (run) => recordFile(records, run),
    label: 'foreign',
    trustedModuleFolders: trusted,
  });
  return {
    host,
    noise,
    use,
    state: async () =>
      named(JSON.parse(await readFile(file, 'utf8')) as ForeignState, (name) => name.slice(1)),
    async close() {
      await host.dispose();
      await rm(folder, { recursive: true });
    },
  };
}

/** The state with every adapter's name changed: in the file an equals sign stands before it. */
function named(state: ForeignState, rename: (name: string) => string): ForeignState {
  return {
    ...state,
    vms: state.vms.map((vm) => ({
      ...vm,
      adapters: vm.adapters.map((adapter) => ({ ...adapter, name: rename(adapter.name) })),
    })),
  };
}
