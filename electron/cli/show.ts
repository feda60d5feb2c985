import { stands, type Finding } from '../../shared/checks/finding.ts';
import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import { sameId } from '../../shared/model/same-id.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Copies, MirrorPort } from '../../shared/plan/who-receives.ts';
import { kindOf } from '../../shared/steps/step-kinds.ts';
import { visible } from '../../shared/text/visible.ts';
import type { RunReport, StepReport } from '../service/report.ts';
import { copyDoubts } from '../../shared/plan/copy-doubts.ts';
import { count } from './count.ts';
import { showDoubts } from './show-doubts.ts';

/** The plan as a person agrees to it: steps, who receives, findings. */
export function showPlan(plan: Plan): string {
  const findings = plan.findings.map(showFinding);
  const blocked = plan.findings.some(stands);
  if (plan.steps.length === 0) {
    return [blocked ? `No plan for ${visible(plan.host)}, blocked:` : nothingToDo(plan), ...findings].join(
      '\n',
    );
  }
  return [
    `Plan for ${visible(plan.host)}${blocked ? ', blocked' : ''}:`,
    ...plan.steps.map((step, index) => `  ${String(index + 1)}. ${visible(kindOf(step).title(step))}`),
    ...[...showCopies(plan.copies), ...showDoubts(copyDoubts(plan.copies))].map(visible),
    ...findings,
  ].join('\n');
}

/** Why a plan without steps has none, in words that fit what was asked for. */
function nothingToDo({ purpose, undoes }: Plan): string {
  switch (purpose) {
    case 'set-up':
    case 'create-switch':
    case 'change-adapters':
      return 'Nothing to do: the host is already set up this way.';
    case 'disable':
      return 'Nothing to do: no adapter of a VM is mirrored there, and none can be removed now.';
    case 'undo':
      return undoes === null
        ? 'Nothing to do: no run is on record that has not been undone.'
        : `Nothing to do: the host is already as it was before run ${undoes}.`;
  }
}

/** Who receives copies of whom, each pair said once. */
function showCopies(copies: Copies): string[] {
  const { newSources, newDestinations } = copies;
  const doubts = copyDoubts(copies);
  const doubted = new Set(
    doubts.flatMap(({ sources, destination }) => [...sources, destination].map(({ id }) => id.toLowerCase())),
  );
  const isDoubted = ({ id }: MirrorPort) => doubted.has(id.toLowerCase());
  const names = (ports: readonly MirrorPort[]) => ports.map(({ name }) => name).join(', ');
  const isNew = (source: MirrorPort) => newSources.some(({ port }) => sameId(port.id, source.id));
  return [
    ...newSources.map(({ port, others }) =>
      others.length === 0
        ? `${port.name} will be a Source; nothing on its switch receives its copies.`
        : `Copies of ${port.name} ${isDoubted(port) ? 'are meant for' : 'go to'} ${names(others)}.`,
    ),
    ...newDestinations
      .filter(({ others }) => others.length === 0 || !others.every(isNew))
      .map(({ port, others }) =>
        others.length === 0
          ? `${port.name} will be a Destination; nothing is copied to it.`
          : `${port.name} ${isDoubted(port) ? 'is meant to receive' : 'receives'} copies of ${names(others)}.`,
      ),
  ];
}

/** A finding, and under it what can be done about it. */
export function showFinding(finding: Finding): string {
  const word = finding.accepted ? 'accepted' : finding.severity;
  const lines = [`${word}: ${finding.message}`];
  const accept = finding.acceptable && !finding.accepted ? acceptOption(finding) : null;
  const remedy = finding.accepted ? null : finding.remedy;
  if (remedy !== null) lines.push(`  ${remedy}`);
  if (accept !== null) lines.push(`  To accept it: ${accept}`);
  return lines.map(visible).join('\n');
}

/** The option that accepts a finding: by name where a shell takes that as it stands, else by id. */
function acceptOption({ code, name, target }: Finding): string | null {
  const plain =
    name !== null && name.split('/').length <= 2 && !/["$`%!\\]/.test(name) && visible(name) === name;
  const by = plain ? name : (target ?? name);
  return by === null ? null : `--accept "${code}:${by}"`;
}

/** An error with its hint; a list of candidates keeps its lines, any other line break is shown. */
export function showError({ code, message, hint }: AppErrorShape): string {
  const lines = code === 'Ambiguous' ? message.split('\n') : [message];
  return [...lines, ...(hint === null ? [] : [hint])].map(visible).join('\n');
}

export function showStep(report: StepReport, number: number, of: number): string {
  const words = { done: 'done', failed: 'FAILED', unknown: 'OUTCOME UNKNOWN', 'not-run': 'not run' } as const;
  const line = `  ${String(number)}/${String(of)} ${visible(report.title)}: ${words[report.result]} (${report.seconds.toFixed(1)} s)`;
  return report.error === null
    ? line
    : `${line}\n      ${showError(report.error).replaceAll('\n', '\n      ')}`;
}

/** The report's last words: what is true now, and what is not known. */
export function showEnd(report: RunReport): string {
  const done = report.steps.filter(({ result }) => result === 'done').length;
  const lines = {
    done: `Done: ${count(done, 'step')}, each read back.`,
    'nothing-to-do': 'Nothing to do: the host is already set up this way.',
    failed: 'Failed.',
    cancelled: 'Cancelled.',
    unknown: 'Outcome unknown: the connection to PowerShell was lost during a step.',
  } as const;
  const back = report.rollback;
  return [
    lines[report.outcome],
    ...(back === null
      ? []
      : back.complete
        ? [takenBack(done, back.steps.length)]
        : [
            'What had been done could NOT be taken back whole:',
            ...(back.error === null ? [] : [showError(back.error)]),
          ]),
    ...(report.run === null ? [] : [`On record as run ${report.run}.`]),
  ].join('\n');
}

function takenBack(done: number, back: number): string {
  if (back > 0) return `What had been done was taken back (${count(back, 'step')}).`;
  return done === 0
    ? 'Nothing had been changed, so nothing was taken back.'
    : 'Nothing was left to take back: the host reads as before.';
}
