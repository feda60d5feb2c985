import type { Lab } from '../../../shared/lab/lab.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { CmdletCall } from './cmdlet-call.ts';
import type { Cmdlet } from './cmdlet.ts';
import { parametersOf } from './parameters.ts';
import { Refusal } from './refusal.ts';
import type { Texts } from './texts.ts';

/**
 * Whether the caller may see and change Hyper-V: an administrator with an elevated token, or a member
 * of Hyper-V Administrators ("complete and unrestricted access to all the features of Hyper-V").
 */
export function mayManage({ administrator, elevated, hyperVAdministrator }: Lab['host']): boolean {
  return hyperVAdministrator || (administrator && elevated);
}

/** Refuses a call to a computer other than the lab's, to a host without Hyper-V or with it stopped. */
export function refuseAtGate(lab: Lab, call: CmdletCall, cmdlet: Cmdlet, texts: Texts): void {
  const { host } = lab;
  const computers = parametersOf(call).texts('ComputerName') ?? [];
  const other = computers.find((name) => !['.', 'localhost', host.name].some((own) => sameId(own, name)));
  if (other !== undefined) throw new Refusal('OperationFailed', texts.otherComputer(other), other);
  if (cmdlet.kind === 'read' && cmdlet.windows === true) return;
  if (host.hyperV === 'absent') {
    throw new Refusal('CommandNotFoundException', texts.noSuchCommand(call.cmdlet), call.cmdlet);
  }
  if (host.hyperV !== 'installed' || host.service !== 'Running') {
    throw new Refusal('ObjectNotFound', texts.serviceNotRunning(host.name));
  }
  const asksForHost = call.cmdlet.toLowerCase() === 'get-vmhost';
  if (!mayManage(host) && (cmdlet.kind === 'change' || asksForHost)) {
    throw new Refusal('AccessDenied', texts.noPermission(host.name));
  }
}

/**
 * The lab as the caller sees it: without rights nothing is there, and nothing says so.
 *
 * Lists come back empty and a named VM "was not found"; only Get-VMHost and changes tell why.
 */
export function visibleTo(lab: Lab): Lab {
  return mayManage(lab.host) ? lab : { ...lab, switches: [], hostAdapters: [], virtualMachines: [] };
}
