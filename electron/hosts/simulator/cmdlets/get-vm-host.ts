import type { Run } from '../cmdlet.ts';
import { hostObject } from '../objects/virtual-machine-host.ts';

/** Microsoft: Get-VMHost. */
export function getVmHost({ lab, output }: Run): void {
  output.objects.push(hostObject(lab));
}
