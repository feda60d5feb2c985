import type { Work, WorkId, WorkStep } from '../../shared/contract/work.ts';
import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { kindOf } from '../../shared/steps/step-kinds.ts';
import type { Step } from '../../shared/steps/step.ts';
import { withoutPaths } from '../contract/without-paths.ts';
import type { RunProgress, RunReport, StepReport } from '../service/report.ts';

/** The work at its beginning: every step of the plan waits. */
export function beginWork(id: WorkId, plan: Plan, startedAt: string): Work {
  return {
    id,
    purpose: plan.purpose,
    name: plan.name,
    startedAt,
    endedAt: null,
    steps: plan.steps.map((step) => ({ ...blank(step, kindOf(step).title(step)), state: 'waiting' })),
    cancelling: false,
    rollback: null,
    outcome: null,
    error: null,
    run: null,
  };
}

/** The work after a word from the run; steps of a rollback are counted apart. */
export function followWork(work: Work, progress: RunProgress, now: string): Work {
  switch (progress.kind) {
    case 'run-started':
      return { ...work, run: progress.run };
    case 'step-started': {
      const { step, title } = progress;
      return withStep(work, progress.number - 1, { ...blank(step, title), state: 'running', startedAt: now });
    }
    case 'step-waiting': {
      const steps = work.rollback?.steps ?? work.steps;
      const index = steps.findIndex(({ state }) => state === 'running');
      const running = steps[index];
      return running === undefined ? work : withStep(work, index, { ...running, note: progress.note });
    }
    case 'step-ended':
      return withStep(work, progress.number - 1, ended(progress.report, startOf(work, progress.number - 1)));
    case 'rolling-back':
      return {
        ...work,
        rollback: {
          because: withoutPaths(progress.because),
          steps: [],
          complete: null,
          error: null,
          pending: null,
        },
      };
  }
}

/** The work at its end, as the run's report has it: the report is the truth, whatever was followed. */
export function endWork(work: Work, report: RunReport, endedAt: string): Work {
  const { outcome, run, rollback } = report;
  return {
    ...work,
    endedAt,
    outcome,
    run,
    steps: report.steps.map((each, index) => ended(each, work.steps[index]?.startedAt ?? null)),
    error: withoutPaths(report.error),
    rollback:
      rollback === null
        ? null
        : {
            because: work.rollback?.because ?? withoutPaths(report.error ?? NO_REASON),
            steps: rollback.steps.map((each, index) =>
              ended(each, work.rollback?.steps[index]?.startedAt ?? null),
            ),
            complete: rollback.complete,
            error: withoutPaths(rollback.error),
            pending: rollback.pending,
          },
  };
}

/** The work ended by an error before any step: nothing was changed. */
export function refuseWork(work: Work, error: AppErrorShape, endedAt: string): Work {
  return {
    ...work,
    endedAt,
    outcome: error.code === 'Cancelled' ? 'cancelled' : 'failed',
    error: withoutPaths(error),
    steps: work.steps.map((step) => ({ ...step, state: 'not-run' })),
  };
}

const NO_REASON: AppErrorShape = {
  code: 'OperationFailed',
  message: 'The run stopped.',
  hint: null,
  detail: null,
};

function blank(step: Step, title: string): WorkStep {
  return {
    step,
    title,
    state: 'waiting',
    startedAt: null,
    seconds: null,
    note: null,
    added: null,
    error: null,
  };
}

function ended(
  { step, title, result, seconds, added, error }: StepReport,
  startedAt: string | null,
): WorkStep {
  return {
    step,
    title,
    state: result,
    startedAt,
    seconds: result === 'not-run' ? null : seconds,
    note: null,
    added,
    error: withoutPaths(error),
  };
}

function startOf(work: Work, index: number): string | null {
  return (work.rollback?.steps ?? work.steps)[index]?.startedAt ?? null;
}

function withStep(work: Work, index: number, step: WorkStep): Work {
  const put = (steps: readonly WorkStep[]) => [...steps.slice(0, index), step, ...steps.slice(index + 1)];
  return work.rollback === null
    ? { ...work, steps: put(work.steps) }
    : { ...work, rollback: { ...work.rollback, steps: put(work.rollback.steps) } };
}
