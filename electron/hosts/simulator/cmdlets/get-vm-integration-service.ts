import type { Run } from '../cmdlet.ts';
import { vmsGiven } from '../find.ts';
import { integrationComponents } from '../objects/integration-components.ts';
import { wildcard } from '../wildcard.ts';
import { propertyText } from '../property-text.ts';

/** Microsoft: Get-VMIntegrationService; -Name is translated, the component's id is not. */
export function getVmIntegrationService(run: Run): void {
  const fits = (run.given.texts('Name') ?? ['*']).map(wildcard);
  for (const vm of vmsGiven(run)) {
    run.output.objects.push(
      ...integrationComponents(vm, run.texts).filter((each) =>
        fits.some((fit) => fit(propertyText(each, 'Name'))),
      ),
    );
  }
}
