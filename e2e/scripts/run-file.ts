import { execFile } from 'node:child_process';

export interface ScriptRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a .ps1 file in its own PowerShell process, as a person does with a saved script. */
export function runFile(
  executable: string,
  file: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<ScriptRun> {
  return new Promise((resolve) => {
    const child = execFile(
      executable,
      ['-NoLogo', '-NoProfile', '-NonInteractive', '-File', file, ...args],
      { env: { ...process.env, ...environment }, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => {
        resolve({ status: child.exitCode, stdout, stderr });
      },
    );
  });
}
