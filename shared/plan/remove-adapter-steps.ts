import type { Acceptance, Finding } from '../checks/finding.ts';
import type { Meanwhile } from '../checks/finding-detail.ts';
import { customisations } from '../checks/customisations.ts';
import { hardwareObstacles } from '../checks/hardware-obstacles.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/same-id.ts';
import { labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { Step } from '../steps/step.ts';

/** The removal of an adapter that we added; until it can be removed it is taken off its switch. */
export function removalOfOurs(
  owned: OwnedAdapter,
  accepted: readonly Acceptance[],
  findings: Finding[],
): Step[] {
  const { adapter, vm } = owned;
  if (vm === null) return [];
  const meanwhile = adapter.switchId === null ? 'disconnected-already' : 'disconnected-now';
  const removal = removalOf(owned, accepted, findings, meanwhile);
  if (removal !== 'later') return removal;
  return adapter.switchId === null
    ? []
    : [{ id: `disconnect ${adapter.id}`, kind: 'disconnect-adapter', ...targetOf(owned, vm) }];
}

/** The removal of any other adapter, for which a person has asked; until then it keeps its switch. */
export function removalOfAnother(
  owned: OwnedAdapter,
  accepted: readonly Acceptance[],
  findings: Finding[],
): Step[] {
  const removal = removalOf(owned, accepted, findings, 'not-mirrored');
  return removal === 'later' ? [] : removal;
}

/** The step that removes it now, none for one that is kept, or `later` where its VM is in the way; each but the first is said. */
function removalOf(
  owned: OwnedAdapter,
  accepted: readonly Acceptance[],
  findings: Finding[],
  meanwhile: Meanwhile,
): Step[] | 'later' {
  const { adapter, vm } = owned;
  if (vm === null) return [];
  const about = { target: adapter.id, name: labelOf(owned) };
  const customised = customisations(adapter);
  if (customised.length > 0) {
    findings.push(makeFinding('adapter-customised', { ...about, details: customised }));
    return [];
  }
  const remove: Step = { id: `remove ${adapter.id}`, kind: 'remove-adapter', ...targetOf(owned, vm) };
  const obstacles = hardwareObstacles(vm);
  if (obstacles.length === 0) return [remove];
  const shutdownHelps = obstacles.every(({ code }) => code === 'generation-1-running');
  if (!shutdownHelps) {
    const because = vm.state === 'Running' ? null : vm.state;
    findings.push(
      makeFinding('remove-later', { ...about, details: [{ code: 'waits', because, meanwhile }] }),
    );
    return 'later';
  }
  if (accepts(accepted, adapter.id)) {
    findings.push(makeFinding('remove-when-off', { ...about, details: [{ code: 'shut-down-for-it' }] }));
    return [remove];
  }
  findings.push(
    makeFinding('remove-when-off', { ...about, details: [{ code: 'waits-for-off', meanwhile }] }),
  );
  return 'later';
}

function targetOf({ adapter }: OwnedAdapter, vm: { readonly id: string; readonly name: string }) {
  return { vm: { id: vm.id, name: vm.name }, adapter: { id: adapter.id, name: adapter.name } };
}

function accepts(accepted: readonly Acceptance[], id: string): boolean {
  return accepted.some(({ code, target }) => code === 'remove-when-off' && sameId(target, id));
}
