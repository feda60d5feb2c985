import type { Acceptance, Finding } from '../checks/finding.ts';
import { portsDetail } from '../checks/finding-detail.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { hasId, sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { findVm } from '../model/look-up.ts';
import { kindOf } from '../steps/step-kinds.ts';
import type { ExpectedStep } from '../steps/run-through.ts';
import type { Step } from '../steps/step.ts';
import { targetId } from '../steps/target.ts';
import { newCopies, type Copies } from './who-receives.ts';

/** What the steps themselves give rise to, whatever they are for. */
export interface CheckedSteps {
  readonly findings: Finding[];
  readonly copies: Copies;
}

/**
 * Checks any list of steps, run through on the host as it would go: what Hyper-V would refuse, who would
 * be shut down, and who would receive copies.
 *
 * `asked` are the ids of Sources and Destinations that the request itself names; any other that would receive
 * copies of a new Source is foreign and blocks.
 */
export function checkSteps(
  inventory: Inventory,
  expected: readonly ExpectedStep[],
  asked: readonly string[],
): CheckedSteps {
  const steps = expected.map(({ step }) => step);
  const after = expected.at(-1)?.inventoryAfter ?? inventory;
  const copies = newCopies(inventory, after);
  const own = (id: string) =>
    hasId(asked, id) || copies.newDestinations.some(({ port }) => sameId(port.id, id));
  const refusals = expected.flatMap(({ step, inventoryBefore }) =>
    kindOf(step).obstacles(inventoryBefore, step),
  );
  const receivers = copies.newSources.flatMap(({ port, others }) =>
    others.filter((other) => !own(other.id)).map((other) => ({ source: port, receiver: other })),
  );
  const foreignReceivers = [...new Set(receivers.map(({ receiver }) => receiver.id))].map((id) => {
    const sources = receivers.filter(({ receiver }) => receiver.id === id);
    return makeFinding('foreign-receiver', {
      target: id,
      name: sources[0]?.receiver.name ?? id,
      details: [portsDetail(sources.map(({ source }) => source))],
    });
  });
  const newSources = new Set(copies.newSources.map(({ port }) => port.id.toLowerCase()));
  const foreignSources = copies.newDestinations.flatMap(({ port, others }) => {
    const before = others.filter(({ id }) => !newSources.has(id.toLowerCase()) && !hasId(asked, id));
    const about = { target: port.id, name: port.name };
    return before.length === 0
      ? []
      : [makeFinding('foreign-source', { ...about, details: [portsDetail(before)] })];
  });
  return {
    findings: unique([
      ...refusals,
      ...shutdownFindings(inventory, steps),
      ...roleChanges(inventory, steps),
      ...foreignReceivers,
      ...foreignSources,
      ...inventory.unread.slice(0, 20).map(({ what, name, message }) =>
        makeFinding('incomplete-read', {
          target: name,
          name,
          details: [{ code: 'unread', what, message }],
        }),
      ),
    ]),
    copies,
  };
}

function shutdownFindings(inventory: Inventory, steps: readonly Step[]): Finding[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'stop-vm') return [];
    const about = { target: step.vm.id, name: step.vm.name };
    return [
      makeFinding('needs-shutdown', about),
      ...(findVm(inventory, step.vm.id)?.shutdownService === false
        ? [makeFinding('no-shutdown-service', about)]
        : []),
    ];
  });
}

function roleChanges(inventory: Inventory, steps: readonly Step[]): Finding[] {
  return steps.flatMap((step) => {
    if (step.kind !== 'set-mode' || step.mode === 'None' || step.from === 'None' || step.mode === step.from) {
      return [];
    }
    return findVm(inventory, step.vm.id) === undefined
      ? []
      : [
          makeFinding('role-change', {
            target: targetId(step.adapter),
            name: `${step.vm.name}/${step.adapter.name}`,
            details: [{ code: 'mode', mode: step.from }],
          }),
        ];
  });
}

function unique(findings: readonly Finding[]): Finding[] {
  return findings.filter(
    (finding, index) =>
      findings.findIndex((other) => other.code === finding.code && other.target === finding.target) === index,
  );
}

/** The findings with those marked as accepted that the person has accepted by code and id. */
export function markAccepted(findings: readonly Finding[], accepted: readonly Acceptance[]): Finding[] {
  return findings.map((finding) =>
    finding.acceptable &&
    finding.target !== null &&
    accepted.some(({ code, target }) => code === finding.code && sameId(target, finding.target ?? ''))
      ? { ...finding, accepted: true }
      : finding,
  );
}
