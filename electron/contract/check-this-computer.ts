import { checkComputer } from '../../shared/checks/computer-check.ts';
import type { ComputerCheck } from '../../shared/contract/computer-check.ts';
import type { LiveHosts, OpenHost } from '../live/live-hosts.ts';
import { shapeOf } from '../service/shape-of.ts';
import { withoutPaths } from './without-paths.ts';

const LOCAL = { kind: 'local' } as const;

/**
 * Asks this computer anew what its Hyper-V needs; it never throws, for "no PowerShell" is an answer.
 *
 * By the shell of the local host where that is open, else by one of its own that ends with the answer.
 */
export async function checkThisComputer(
  hosts: Pick<LiveHosts, 'find'>,
  openHost: OpenHost,
): Promise<ComputerCheck> {
  try {
    const open = hosts.find(LOCAL)?.service;
    if (open !== undefined) return checkComputer(await open.probe(), null);
    const { service } = await openHost(LOCAL);
    try {
      return checkComputer(await service.probe(), null);
    } finally {
      await service.dispose();
    }
  } catch (error) {
    return checkComputer(null, withoutPaths(shapeOf(error)));
  }
}
