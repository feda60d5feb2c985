import type { AppErrorCode } from '../../shared/errors/app-error.ts';

/** What the command's exit code says; scripts depend on these numbers. */
export const EXIT = { done: 0, failed: 1, badUsage: 2, blocked: 3, unknown: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The word for how a command ended, as `--json` gives it. */
export type Outcome =
  'done' | 'nothing-to-do' | 'planned' | 'failed' | 'cancelled' | 'blocked' | 'bad-usage' | 'unknown';

const USAGE: readonly AppErrorCode[] = ['BadInput', 'Ambiguous', 'NotFound', 'LabDamaged'];
const PREREQUISITE: readonly AppErrorCode[] = [
  'Blocked',
  'Busy',
  'Changed',
  'NoPowerShell',
  'NotAllowedToSee',
  'ModuleMissing',
  'ModuleRefused',
  'ConstrainedLanguage',
];

/** How a command ends that an error stopped before anything was changed. */
export function endOf(code: AppErrorCode): { exitCode: ExitCode; outcome: Outcome } {
  if (USAGE.includes(code)) return { outcome: 'bad-usage', exitCode: EXIT.badUsage };
  if (PREREQUISITE.includes(code)) return { outcome: 'blocked', exitCode: EXIT.blocked };
  if (code === 'Cancelled') return { outcome: 'cancelled', exitCode: EXIT.failed };
  return { outcome: 'failed', exitCode: EXIT.failed };
}
