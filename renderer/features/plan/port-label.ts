import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { MirrorPort } from '../../../shared/plan/who-receives.ts';
import type { NamesApart } from './told-apart.ts';

/**
 * Names a plan's ports apart, those included that the plan itself adds.
 *
 * Such a port has no id yet: it bears that of the step that will add it (`added:s2`).
 */
export function portLabels(
  { steps }: Pick<PlanView, 'steps'>,
  names: NamesApart,
): (port: Pick<MirrorPort, 'id' | 'name'>) => string {
  const added = new Map<string, string>(
    steps.flatMap(({ step }) =>
      step.kind === 'add-adapter' ? [[`added:${step.id}`, `${names.vm(step.vm)}/${step.name}`] as const] : [],
    ),
  );
  return (port) => added.get(port.id) ?? names.label(port);
}
