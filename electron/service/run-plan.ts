import { blocksRun } from '../../shared/checks/blocks-run.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { HyperVHost } from '../hosts/hyperv-host.ts';
import { newRunId } from '../records/new-run-id.ts';
import { applySteps } from './apply-steps.ts';
import type { RunProgress, RunReport } from './report.ts';
import { rollBack } from './roll-back.ts';
import type { Pause } from './wait-for-off.ts';

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** Leave what was done in place when a later step fails. */
  readonly keepOnFailure?: boolean | undefined;
  /**
   * A person shuts the VMs down, and the run waits for each of them until it is off.
   *
   * What they did is not recorded as the run's and not taken back.
   */
  readonly shutdownByHand?: boolean | undefined;
  /** How it passes the time between two looks at such a VM, for tests. */
  readonly pause?: Pause | undefined;
}

/**
 * Runs a plan that has been checked against `inventory`, step by step, under a record.
 *
 * On a failure, a cancel or a lost shell it takes back what it did, unless asked to keep it.
 */
export async function runPlan(
  host: HyperVHost,
  plan: Plan,
  inventory: Inventory,
  { signal, onProgress, keepOnFailure = false, shutdownByHand = false, pause }: RunOptions,
): Promise<RunReport> {
  if (plan.steps.length === 0) {
    return { outcome: 'nothing-to-do', run: null, steps: [], rollback: null, error: null };
  }
  const run = newRunId();
  const line = { version: 1 as const, run };
  await host.records.append({
    ...line,
    record: 'run-started',
    at: new Date().toISOString(),
    host: plan.host,
    purpose: plan.purpose,
    undoes: plan.undoes,
    name: plan.name,
  });
  onProgress?.({ kind: 'run-started', run });
  const result = await applySteps(host, plan.steps, {
    run,
    inventory,
    signal,
    onProgress,
    byHand: shutdownByHand ? { pause } : null,
  });
  const { stopped } = result;
  const rollback =
    stopped === null || keepOnFailure
      ? null
      : (onProgress?.({ kind: 'rolling-back', because: stopped.error }),
        await rollBack(host, {
          run,
          planned: plan.steps,
          before: inventory,
          result,
          onProgress,
          shutdownByHand,
        }));
  await host.records.append({
    ...line,
    record: 'run-ended',
    at: new Date().toISOString(),
    ...(stopped !== null && rollback?.complete === true
      ? { outcome: 'rolled-back', stopped: stopped.why }
      : { outcome: stopped?.why ?? 'done' }),
  });
  return {
    outcome: stopped === null ? 'done' : stopped.why,
    run,
    steps: result.reports,
    rollback,
    error: stopped?.error ?? null,
  };
}

/** Refuses a plan that a check still blocks; nothing has been changed then. */
export function refuseBlocked(
  plan: Plan,
  { shutdownByHand = false }: Pick<RunOptions, 'shutdownByHand'> = {},
): void {
  const standing = plan.findings.filter((finding) => blocksRun(finding, { byHand: shutdownByHand }));
  if (standing.length === 0) return;
  throw new AppError('Blocked', standing.map(({ message }) => message).join(' '), {
    hint: standing.flatMap(({ code, remedy }) =>
      remedy === null ? [] : [{ kind: 'finding' as const, code, remedy }],
    ),
  });
}
