import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import type { Texts } from '../texts.ts';

/** The ids by which integration services are known: their names are translated. */
const SHUTDOWN = '9F8233AC-BE49-4C79-8EE3-E7E1985B2077';
const HEARTBEAT = '84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47';
const TIME = '2497F4DE-E9FA-4204-80E4-4B75C46419C0';

/** The VM's `VMIntegrationComponent`s; one that could not be read (`null`) is not among them. */
export function integrationComponents(vm: LabVirtualMachine, texts: Texts): HyperVObject[] {
  const component = (id: string, name: string, enabled: boolean): HyperVObject => ({
    $type: 'VMIntegrationComponent',
    Id: `Microsoft:${vm.id.toUpperCase()}\\${id}`,
    Name: name,
    Enabled: enabled,
    PrimaryOperationalStatus: !enabled ? 'Disabled' : vm.guest.system === 'none' ? 'NoContact' : 'Ok',
    VMId: vm.id.toLowerCase(),
    VMName: vm.name,
  });
  return [
    ...(vm.shutdownService === null ? [] : [component(SHUTDOWN, texts.shutdownService, vm.shutdownService)]),
    component(HEARTBEAT, texts.heartbeatService, true),
    component(TIME, texts.timeService, true),
  ];
}
