import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { stands } from '../../shared/checks/finding.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { ProbeFacts } from '../../shared/model/probe.ts';
import { planChangeAdapters } from '../../shared/plan/change-adapters.ts';
import { planCreateSwitch } from '../../shared/plan/create-switch.ts';
import { makePlan } from '../../shared/plan/make-plan.ts';
import { planDisable } from '../../shared/plan/disable.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { PlanRequest } from '../../shared/plan/request.ts';
import { planSetUp } from '../../shared/plan/set-up.ts';
import { planUndo } from '../../shared/plan/undo.ts';
import { ourAdapters, type OurAdapter } from '../../shared/records/ours.ts';
import type { RunRecord } from '../../shared/records/run-record.ts';
import type { HyperVHost, OpenWith } from '../hosts/hyperv-host.ts';
import { countAsUndone } from './count-as-undone.ts';
import { refuseBlocked, runPlan, type RunOptions } from './run-plan.ts';
import { readOrExplain } from './read-or-explain.ts';
import type { RunReport } from './report.ts';
import { shareReading } from './shared-reading.ts';
import { runToUndo, undoneRun, type UndoneRun } from './run-to-undo.ts';
import { setAsideFindings, setAsideOf, type SetAside } from './set-aside.ts';

/** A plan with the request and the host that it was made from. */
export interface Planned {
  readonly request: PlanRequest;
  readonly plan: Plan;
  readonly inventory: Inventory;
  /** The run that an undo takes back; null for any other request, and where there is none to undo. */
  readonly undoes: UndoneRun | null;
}

/** What was done on a host, as far as its records can be trusted. */
export interface OnRecord {
  readonly runs: readonly RunRecord[];
  readonly ours: readonly OurAdapter[];
  readonly setAside: readonly SetAside[];
}

/** What the doors can ask for, whatever host is behind it. */
export interface Service {
  probe(signal?: AbortSignal): Promise<ProbeFacts>;
  read(signal?: AbortSignal): Promise<Inventory>;
  /** Runs of this host, newest first, the adapters that they added, and records that cannot be trusted. */
  runs(inventory: Inventory): Promise<OnRecord>;
  /** A plan to be looked at; without a signal it may be made of a reading that others asked for. */
  plan(request: PlanRequest, signal?: AbortSignal): Promise<Planned>;
  /**
   * Runs a plan, after making it anew: a host that is not as it was planned against is left alone.
   *
   * A run of which an undo finds nothing left to take back counts as undone from then on.
   * Throws AppError `Blocked` or `Changed` before anything is changed; later failures are in the
   * report.
   */
  run(planned: Planned, options?: RunOptions): Promise<RunReport>;
  /** Opens a VM's screen on this computer. Throws AppError where there is none to open. */
  open(vm: { readonly id: string; readonly name: string }, how: OpenWith): Promise<void>;
  dispose(): Promise<void>;
}

/** The service over one host: plan → findings → run → read back → report. */
export function createService(host: HyperVHost): Service {
  let running = false;
  const reading = shareReading(() => readOrExplain(host));

  const runsOf = async (inventory: Inventory): Promise<OnRecord> => {
    const { runs, refused } = await host.records.list();
    const own = runs.filter((run) => run.host === inventory.host.name);
    return { runs: own, ours: ourAdapters(own), setAside: setAsideOf(refused) };
  };

  const planFor = async (request: PlanRequest, inventory: Inventory): Promise<Planned> => {
    const { runs, ours, setAside } = await runsOf(inventory);
    const planned = (plan: Plan, undoes: UndoneRun | null = null): Planned => {
      const findings = [...plan.findings, ...setAsideFindings(setAside)];
      return { request, inventory, plan: { ...plan, findings }, undoes };
    };
    switch (request.kind) {
      case 'set-up':
        return planned(planSetUp(inventory, request, ours));
      case 'change-adapters':
        return planned(planChangeAdapters(inventory, request));
      case 'create-switch':
        return { request, inventory, plan: planCreateSwitch(inventory, request), undoes: null };
      case 'disable':
        return planned(planDisable(inventory, request, ours));
      case 'undo': {
        const { accepted } = request;
        const run = runToUndo(request.run, inventory.host.name, runs, setAside);
        return run === null
          ? planned(makePlan(inventory, { purpose: 'undo', steps: [], findings: [], accepted }))
          : planned(planUndo(inventory, run, runs, accepted), undoneRun(run, runs));
      }
    }
  };

  return {
    probe: (signal) => host.probe(signal),
    // Who can cancel a reading has it for himself.
    read: (signal) => (signal === undefined ? reading.anew() : readOrExplain(host, signal)),
    runs: runsOf,
    plan: async (request, signal) =>
      planFor(request, await (signal === undefined ? reading.get() : readOrExplain(host, signal))),
    async run(planned, options = {}) {
      refuseBlocked(planned.plan, options);
      if (running) {
        throw new AppError('Busy', 'Another run is under way on this host; nothing was done.');
      }
      running = true;
      reading.forget();
      try {
        const inventory = await host.read(options.signal);
        const { plan, undoes } = await planFor(planned.request, inventory);
        if (essence(plan) !== essence(planned.plan)) throw changedSince(planned.plan, plan);
        if (plan.steps.length === 0) await countAsUndone(host, plan, undoes);
        return await runPlan(host, plan, inventory, options);
      } finally {
        running = false;
        reading.forget();
      }
    },
    open: (vm, how) => host.open(vm, how),
    dispose: () => host.dispose(),
  };
}

/** What must be the same when a plan is made again for it to count as the one that was agreed to. */
function essence(plan: Plan): string {
  return JSON.stringify([
    plan.undoes,
    plan.steps,
    plan.findings.filter(stands).map(({ code, target }) => [code, target]),
    plan.findings.filter(({ code }) => code === 'needs-shutdown').map(({ target }) => target),
    plan.copies.newDestinations.map(({ port, others }) => [port.id, others.map(({ id }) => id)]),
  ]);
}

function changedSince(planned: Plan, now: Plan): AppError {
  return new AppError('Changed', 'The host was changed since this was planned; nothing was done.', {
    hint: hint('hint.run-new-plan'),
    detail: `planned ${String(planned.steps.length)} steps, now ${String(now.steps.length)}`,
  });
}
