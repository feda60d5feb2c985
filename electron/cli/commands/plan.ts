import { stands } from '../../../shared/checks/finding.ts';
import { planId } from '../../../shared/script/plan-id.ts';
import { renderScript, renderUndoScript } from '../../../shared/script/render-script.ts';
import type { Service } from '../../service/service.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { finish, shownPlan, type CommandContext } from '../run-command.ts';
import { showFinding, showPlan } from '../show.ts';
import { mirrorRequest, type MirrorOptions } from './enable.ts';

export async function planCommand(
  context: CommandContext,
  service: Service,
  options: MirrorOptions,
): Promise<ExitCode> {
  const { terminal, json, signal } = context;
  const { plan, inventory } = await service.plan(mirrorRequest(await service.read(signal), options), signal);
  const blocked = plan.findings.some(stands);
  const wantsScript = options.script === true || options.undoScript === true;
  if (wantsScript && (blocked || plan.steps.length === 0)) {
    terminal.error(showPlan(plan));
    terminal.error(
      blocked ? 'No script was printed.' : 'So the script would change nothing; none was printed.',
    );
  } else if (wantsScript) {
    for (const finding of plan.findings) terminal.error(showFinding(finding));
    const id = planId(plan.steps);
    const script =
      options.script === true
        ? renderScript({ steps: plan.steps, purpose: plan.purpose, planId: id })
        : renderUndoScript({ undoSteps: plan.undoSteps, inventory, planId: id });
    terminal.out(script.replaceAll('\r\n', '\n').trimEnd());
  } else if (!json) {
    terminal.out(showPlan(plan));
  }
  return finish(context, {
    outcome: blocked ? 'blocked' : plan.steps.length === 0 ? 'nothing-to-do' : 'planned',
    exitCode: blocked ? EXIT.blocked : EXIT.done,
    plan: shownPlan(plan),
    findings: plan.findings,
    state: inventory,
  });
}
