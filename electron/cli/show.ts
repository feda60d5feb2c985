import type { Finding } from '../../shared/checks/finding.ts';
import { stands } from '../../shared/checks/finding.ts';
import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { labelOf, ownedAdapters } from '../../shared/model/look-up.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { mirrorPorts } from '../../shared/plan/who-receives.ts';
import type { OurAdapter } from '../../shared/records/ours.ts';
import { kindOf } from '../../shared/steps/step-kinds.ts';
import { visible } from '../../shared/text/visible.ts';
import type { RunReport, StepReport } from '../service/report.ts';
import { table } from './table.ts';

/** The host's adapters with their modes, who copies to whom, and what could not be read. */
export function showStatus(inventory: Inventory, ours: readonly OurAdapter[]): string {
  const rows = ownedAdapters(inventory).map(({ adapter, vm }) => [
    vm === null ? '(management OS)' : vm.name,
    vm === null ? '' : vm.state,
    adapter.name,
    adapter.switchName ?? adapter.switchId ?? '(not connected)',
    adapter.mode ?? 'unknown',
    ours.some(({ id }) => id === adapter.id) ? 'added by Mirror Manager' : '',
  ]);
  const switches = inventory.switches.map(({ name, type, uplinks, id }) => [
    name,
    type,
    uplinks.join(', '),
    id,
  ]);
  return [
    `Host ${visible(inventory.host.name)}: ${String(inventory.virtualMachines.length)} virtual machines, ${String(inventory.switches.length)} virtual switches`,
    table([['SWITCH', 'TYPE', 'NETWORK CARD', 'ID'], ...switches]),
    table([['VM', 'STATE', 'ADAPTER', 'SWITCH', 'MIRRORING', 'NOTE'], ...rows]),
    showMirroring(inventory),
    ...inventory.unread.map(({ what, name, message }) => visible(`Not read: ${what} ${name}: ${message}`)),
  ].join('\n\n');
}

function showMirroring(inventory: Inventory): string {
  const ports = mirrorPorts(inventory).filter(({ mode }) => mode !== 'None');
  if (ports.length === 0) return 'Nothing is mirrored.';
  return inventory.switches
    .flatMap(({ id, name }) => {
      const names = (mode: string) =>
        ports.filter((port) => port.switchId === id && port.mode === mode).map((port) => visible(port.name));
      const [sources, destinations] = [names('Source'), names('Destination')];
      return sources.length + destinations.length === 0
        ? []
        : [
            `On ${visible(name)}, copies of ${sources.join(', ') || '(no Source)'} go to ${destinations.join(', ') || '(no Destination)'}.`,
            'Configured; that copies arrive has not been proven.',
          ];
    })
    .join('\n');
}

/** The plan as a person agrees to it: steps, who receives, findings. */
export function showPlan(plan: Plan): string {
  if (plan.steps.length === 0 && !plan.findings.some(stands)) {
    return ['Nothing to do: the host is already so.', ...plan.findings.map(showFinding)].join('\n');
  }
  const copies = [
    ...plan.copies.newSources.map(
      ({ port, others }) =>
        `Copies of ${port.name} go to ${others.map(({ name }) => name).join(', ') || 'nobody'}.`,
    ),
    ...plan.copies.newDestinations.map(
      ({ port, others }) =>
        `${port.name} receives copies of ${others.map(({ name }) => name).join(', ') || 'nobody'}.`,
    ),
  ];
  return [
    `Plan for ${visible(plan.host)}:`,
    ...plan.steps.map((step, index) => `  ${String(index + 1)}. ${visible(kindOf(step).title(step))}`),
    ...copies.map(visible),
    ...plan.findings.map(showFinding),
  ].join('\n');
}

export function showFinding(finding: Finding): string {
  const word = finding.accepted ? 'accepted' : finding.severity;
  const accept =
    finding.acceptable && !finding.accepted && finding.name !== null
      ? ` [--accept "${finding.code}:${finding.name}"]`
      : '';
  const remedy = finding.remedy === null || finding.accepted ? '' : ` ${finding.remedy}`;
  return visible(`${word}: ${finding.message}${remedy}${accept}`);
}

export function showError(error: AppErrorShape): string {
  return [error.message, ...(error.hint === null ? [] : [error.hint])].map(visible).join('\n');
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
    done: `Done: ${String(done)} steps, each read back.`,
    'nothing-to-do': 'Nothing to do: the host is already so.',
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
        ? [`What had been done was taken back (${String(back.steps.length)} steps).`]
        : [
            'What had been done could NOT be taken back whole:',
            ...(back.error === null ? [] : [showError(back.error)]),
          ]),
    ...(report.run === null ? [] : [`Run ${report.run}`]),
  ].join('\n');
}

/** Adapters of ours that wait for their VM to be off. */
export function showLeftOver(inventory: Inventory, ours: readonly OurAdapter[]): string[] {
  return ownedAdapters(inventory)
    .filter(({ adapter }) => adapter.switchId === null && ours.some(({ id }) => id === adapter.id))
    .map((owned) => visible(`To remove when its VM is off: ${labelOf(owned)}`));
}
