import type { LabFault } from '../../../shared/lab/lab.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import { cmdletError } from './refusal.ts';
import type { CmdletError, CmdletReply } from './cmdlet-call.ts';

/** Says which faults of a lab strike a call, counting the calls of each cmdlet. */
export interface FaultCounter {
  strike(cmdlet: string, faults: readonly LabFault[]): readonly LabFault[];
}

/** A counter for one process: its first call of a cmdlet is number 1. */
export function faultCounter(): FaultCounter {
  const calls = new Map<string, number>();
  return {
    strike(cmdlet, faults) {
      const name = cmdlet.toLowerCase();
      const number = (calls.get(name) ?? 0) + 1;
      calls.set(name, number);
      return faults.filter(
        (fault) => fault.cmdlet.toLowerCase() === name && (fault.nth === 0 || fault.nth === number),
      );
    },
  };
}

/** The error that a fault answers with. */
export function faultError(fault: LabFault, target?: string): CmdletError {
  return cmdletError(fault.error ?? 'OperationFailed', fault.message ?? 'Simulated fault.', target);
}

/** The reply with an error in place of what belongs to one VM; the rest of it stays. */
export function withoutVm(reply: CmdletReply, fault: LabFault): CmdletReply {
  const id = fault.vm ?? '';
  const objects = reply.objects.filter((each) => {
    const owner = each.$type === 'VirtualMachine' ? each['Id'] : each['VMId'];
    return typeof owner !== 'string' || !sameId(owner, id);
  });
  return objects.length === reply.objects.length
    ? reply
    : { ...reply, objects, errors: [...reply.errors, faultError(fault, id)] };
}
