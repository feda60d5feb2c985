import { AppError } from '../../shared/errors/app-error.ts';
import { makeFinding } from '../../shared/checks/make-finding.ts';
import { stands } from '../../shared/checks/finding.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { ProbeFacts } from '../../shared/model/probe.ts';
import { planCreateSwitch } from '../../shared/plan/create-switch.ts';
import { makePlan } from '../../shared/plan/make-plan.ts';
import { planDisable } from '../../shared/plan/disable.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { PlanRequest } from '../../shared/plan/request.ts';
import { planSetUp } from '../../shared/plan/set-up.ts';
import { planUndo } from '../../shared/plan/undo.ts';
import { ourAdapters, type OurAdapter } from '../../shared/records/ours.ts';
import type { RunRecord } from '../../shared/records/run-record.ts';
import { lastUndoable } from '../../shared/records/undoable.ts';
import type { HyperVHost } from '../hosts/hyperv-host.ts';
import { refuseBlocked, runPlan, type RunOptions } from './run-plan.ts';
import { readOrExplain } from './read-or-explain.ts';
import type { RunReport } from './report.ts';

/** A plan with the request and the host that it was made from. */
export interface Planned {
  readonly request: PlanRequest;
  readonly plan: Plan;
  readonly inventory: Inventory;
}

/** What the doors can ask for, whatever host is behind it. */
export interface Service {
  probe(signal?: AbortSignal): Promise<ProbeFacts>;
  read(signal?: AbortSignal): Promise<Inventory>;
  /** Runs of this host, newest first, and the adapters that they added. */
  runs(inventory: Inventory): Promise<{ runs: readonly RunRecord[]; ours: readonly OurAdapter[] }>;
  plan(request: PlanRequest, signal?: AbortSignal): Promise<Planned>;
  /**
   * Runs a plan, after making it anew: a host that is not as it was planned against is left alone.
   *
   * Throws AppError `Blocked` or `Changed` before anything is changed; later failures are in the
   * report.
   */
  run(planned: Planned, options?: RunOptions): Promise<RunReport>;
  dispose(): Promise<void>;
}

/** The service over one host: plan → findings → run → read back → report. */
export function createService(host: HyperVHost): Service {
  let running = false;

  const runsOf = async (inventory: Inventory) => {
    const { runs, refused } = await host.records.list();
    const own = runs.filter((run) => run.host === inventory.host.name);
    return { runs: own, ours: ourAdapters(own), refused };
  };

  const planFor = async (request: PlanRequest, inventory: Inventory): Promise<Plan> => {
    switch (request.kind) {
      case 'set-up':
        return planSetUp(inventory, request);
      case 'create-switch':
        return planCreateSwitch(inventory, request);
      case 'disable': {
        const { ours, refused } = await runsOf(inventory);
        return withRefused(planDisable(inventory, request, ours), refused);
      }
      case 'undo': {
        const { runs, refused } = await runsOf(inventory);
        const run = request.run === null ? lastUndoable(runs) : runs.find((each) => each.run === request.run);
        if (run === undefined && request.run !== null) {
          throw noSuchRun(request.run, inventory.host.name, refused.length);
        }
        if (run === undefined && refused.length > 0) throw setAside(refused);
        const accepted = request.accepted;
        const plan =
          run === undefined
            ? makePlan(inventory, { purpose: 'undo', steps: [], findings: [], accepted })
            : planUndo(inventory, run, runs, accepted);
        return withRefused(plan, refused);
      }
    }
  };

  return {
    probe: (signal) => host.probe(signal),
    read: (signal) => readOrExplain(host, signal),
    async runs(inventory) {
      const { runs, ours } = await runsOf(inventory);
      return { runs, ours };
    },
    async plan(request, signal) {
      const inventory = await readOrExplain(host, signal);
      return { request, inventory, plan: await planFor(request, inventory) };
    },
    async run(planned, options = {}) {
      refuseBlocked(planned.plan);
      if (running) {
        throw new AppError('Blocked', 'Another run is under way on this host.', {
          hint: 'Wait until it has ended.',
        });
      }
      running = true;
      try {
        const inventory = await host.read(options.signal);
        const plan = await planFor(planned.request, inventory);
        if (essence(plan) !== essence(planned.plan)) throw changedSince(planned.plan, plan);
        return await runPlan(host, plan, inventory, options);
      } finally {
        running = false;
      }
    },
    dispose: () => host.dispose(),
  };
}

/** What must be the same when a plan is made again for it to count as the one that was agreed to. */
function essence(plan: Plan): string {
  return JSON.stringify([
    plan.steps,
    plan.findings.filter(stands).map(({ code, target }) => [code, target]),
    plan.findings
      .filter(({ code }) => code === 'needs-shutdown' || code === 'foreign-source')
      .map(({ target }) => target),
  ]);
}

function changedSince(planned: Plan, now: Plan): AppError {
  return new AppError('Changed', 'The host was changed since this was planned; nothing was done.', {
    hint: 'Look at the new plan and run that one.',
    detail: `planned ${String(planned.steps.length)} steps, now ${String(now.steps.length)}`,
  });
}

function noSuchRun(run: string, host: string, refused: number): AppError {
  return new AppError('NotFound', `There is no run ${run} on ${host}.`, {
    hint:
      refused === 0
        ? 'Only runs of Mirror Manager that are on record can be undone.'
        : `${String(refused)} run records were set aside because they cannot be trusted.`,
  });
}

/** "Nothing to undo" would be untrue where a record that cannot be read may be the one to undo. */
function setAside(refused: readonly { file: string; reason: string }[]): AppError {
  const names = refused.map(({ file, reason }) => `${file.replace(/^.*[\\/]/, '')}: ${reason}`).join('; ');
  return new AppError('RecordDamaged', `What was done here cannot be told: ${names}.`, {
    hint: 'Use disable to end mirroring, and look at that file.',
  });
}

function withRefused(plan: Plan, refused: readonly { file: string; reason: string }[]): Plan {
  const findings = refused.map(({ file, reason }) => {
    const name = file.replace(/^.*[\\/]/, '');
    return makeFinding('incomplete-read', { target: name, name: `run record ${name}`, detail: reason });
  });
  return { ...plan, findings: [...plan.findings, ...findings] };
}
