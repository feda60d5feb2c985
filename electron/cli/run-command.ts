import type { AppError } from '../../shared/errors/app-error.ts';
import { TerminalError } from '../../shared/errors/terminal-error.ts';
import { stands } from '../../shared/checks/finding.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { PlanRequest } from '../../shared/plan/request.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { kindOf } from '../../shared/steps/step-kinds.ts';
import { visible } from '../../shared/text/visible.ts';
import type { RunProgress, RunReport } from '../service/report.ts';
import type { Service } from '../service/service.ts';
import { shapeOf } from '../service/shape-of.ts';
import { endOf, EXIT, type ExitCode, type Outcome } from './exit-code.ts';
import { showEnd, showError, showPlan, showStep } from './show.ts';
import { showLeftOver } from './show-status.ts';
import { showGuestWork } from './show-guest-work.ts';
import type { Terminal } from './terminal.ts';

/** What `--json` prints: one object, on errors too. */
export interface CommandResult {
  readonly outcome: Outcome;
  readonly exitCode: ExitCode;
  readonly error?: ReturnType<AppError['toShape']>;
  readonly plan?: ShownPlan;
  readonly findings?: Plan['findings'];
  readonly report?: RunReport;
  /** The host as last read, in the vocabulary of a lab; null where it could not be read. */
  readonly state: Inventory | null;
}

/** A plan with its steps' titles, and without its findings, which stand beside it. */
export type ShownPlan = Omit<Plan, 'findings' | 'steps' | 'undoSteps'> & {
  readonly steps: readonly (Plan['steps'][number] & { readonly title: string })[];
};

/** What every command has in hand. */
export interface CommandContext {
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly signal: AbortSignal;
}

export function shownPlan(plan: Plan): ShownPlan {
  const { purpose, name, host, copies, undoes, steps } = plan;
  return {
    purpose,
    name,
    host,
    copies,
    undoes,
    steps: steps.map((step) => ({ ...step, title: kindOf(step).title(step) })),
  };
}

/** Ends a command with its result: one JSON object, or the text already shown. */
export function finish({ terminal, json }: CommandContext, result: CommandResult): ExitCode {
  if (json) terminal.json(result);
  return result.exitCode;
}

/** Ends a command that an error stopped, with the state of the host if it can be read. */
export async function finishWithError(
  context: CommandContext,
  error: unknown,
  service: Service | null,
): Promise<ExitCode> {
  const shape = shapeOf(error);
  const end = endOf(shape.code);
  if (!context.json) {
    context.terminal.error(`mirror-manager: ${showError(shape)}`);
    return end.exitCode;
  }
  const state = service === null || !readable(shape.code) ? null : await service.read().catch(() => null);
  return finish(context, { ...end, error: shape, state });
}

/** Whether reading the host again can be expected to work after such an error. */
function readable(code: AppError['code']): boolean {
  return !['NoPowerShell', 'HostLost', 'TimedOut', 'LabDamaged', 'ConstrainedLanguage', 'Cancelled'].includes(
    code,
  );
}

/** Plans and, with consent, runs a request: what enable, disable and undo have in common. */
export async function runRequest(
  context: CommandContext,
  service: Service,
  request: PlanRequest,
  consent: boolean,
): Promise<ExitCode> {
  const { terminal, json, signal } = context;
  const planned = await service.plan(request, signal);
  const { plan, inventory } = planned;
  const about = { plan: shownPlan(plan), findings: plan.findings };
  if (!json) terminal.out(showPlan(plan));
  if (plan.findings.some(stands)) {
    if (!json) terminal.error('mirror-manager: blocked; nothing was changed.');
    return finish(context, { outcome: 'blocked', exitCode: EXIT.blocked, ...about, state: inventory });
  }
  if (plan.steps.length > 0 && !consent) {
    const error = new TerminalError('BadInput', NEEDS_CONSENT, { hint: 'Add --yes to run it.' }).toShape();
    if (!json) terminal.error(`mirror-manager: ${showError(error)}`);
    return finish(context, { ...endOf(error.code), error, ...about, state: inventory });
  }
  const report = await service.run(planned, {
    signal,
    onProgress: (progress) => {
      if (!json) showProgress(terminal, progress);
    },
  });
  const state = await service.read().catch(() => null);
  if (!json && report.outcome !== 'nothing-to-do') terminal.out(showEnd(report));
  if (!json && report.outcome === 'nothing-to-do' && plan.undoes !== null) terminal.out(COUNTS_AS_UNDONE);
  if (!json && state !== null) {
    const { ours } = await service.runs(state);
    for (const part of showGuestWork(report, plan, state, ours)) terminal.out(part);
    if (request.kind === 'disable') for (const line of showLeftOver(state, ours)) terminal.out(line);
  }
  return finish(context, { ...endOfRun(report), ...about, report, state });
}

const NEEDS_CONSENT = 'Nothing was changed: this command needs your consent to the plan above.';
const COUNTS_AS_UNDONE = 'That run counts as undone now.';

function endOfRun(report: RunReport): { outcome: Outcome; exitCode: ExitCode } {
  switch (report.outcome) {
    case 'done':
    case 'nothing-to-do':
      return { outcome: report.outcome, exitCode: EXIT.done };
    case 'failed':
    case 'cancelled':
      return { outcome: report.outcome, exitCode: EXIT.failed };
    case 'unknown':
      return { outcome: 'unknown', exitCode: EXIT.unknown };
  }
}

export function showProgress(terminal: Terminal, progress: RunProgress): void {
  switch (progress.kind) {
    case 'run-started':
    case 'step-started':
      return;
    case 'step-waiting':
      terminal.out(`      ${visible(progress.text)}`);
      return;
    case 'step-ended':
      terminal.out(showStep(progress.report, progress.number, progress.of));
      return;
    case 'rolling-back':
      terminal.out('Taking back what was done:');
  }
}
