import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const CLI = fileURLToPath(new URL('../../out/electron/cli.js', import.meta.url));

export interface CliResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What `--json` printed. */
  json(): CliJson;
}

export interface CliJson {
  readonly outcome: string;
  readonly exitCode: number;
  readonly error?: { readonly code: string; readonly message: string };
  readonly plan?: { readonly steps: readonly { readonly kind: string; readonly title: string }[] };
  readonly findings?: readonly {
    readonly code: string;
    readonly name: string | null;
    readonly accepted: boolean;
  }[];
  readonly report?: { readonly outcome: string; readonly run: string | null };
  readonly state: State | null;
}

export interface State {
  readonly virtualMachines: readonly {
    readonly name: string;
    readonly state: string;
    readonly adapters: readonly {
      readonly id: string;
      readonly name: string;
      readonly mode: string | null;
      readonly switchName: string | null;
    }[];
  }[];
}

/** Runs the built command line in a process of its own, as a person's shell does. */
export function runCli(args: readonly string[], environment: NodeJS.ProcessEnv): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.once('error', reject);
    child.once('close', (exitCode) => {
      resolve({ exitCode, stdout, stderr, json: () => JSON.parse(stdout) as CliJson });
    });
  });
}

/** `VM/ADAPTER mode switch` of every adapter, for comparing states by eye. */
export function modes(state: State | null): string[] {
  return (state?.virtualMachines ?? []).flatMap((vm) =>
    vm.adapters.map(
      ({ name, mode, switchName }) => `${vm.name}/${name} ${mode ?? 'unknown'} ${switchName ?? '-'}`,
    ),
  );
}
