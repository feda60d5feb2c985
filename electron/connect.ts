import { join } from 'node:path';
import { TerminalError } from '../shared/errors/terminal-error.ts';
import { DEFAULT_LAB, isPractice, type HostChoice } from './cli/host-choice.ts';
import { openedHostFacts } from './host-facts.ts';
import { localHost } from './hosts/powershell/local-host.ts';
import { createSimulator } from './hosts/simulator/simulator.ts';
import { createSimulatorHost } from './hosts/simulator/host/simulator-host.ts';
import { labRecordsFolder } from './hosts/simulator/store/lab-records.ts';
import { openLab } from './hosts/simulator/store/open-lab.ts';
import type { OpenHost } from './live/live-hosts.ts';
import { dataFolder, labsFolder } from './records/data-folder.ts';
import { runRecordFiles } from './records/run-record-files.ts';
import { createService, type Service } from './service/service.ts';

/**
 * A service on a practice lab; records lie beside the lab's file.
 *
 * Throws AppError NotFound or LabDamaged.
 */
export async function practiceService(lab: string): Promise<Service> {
  const { store, label, file, keep } = await openLab(lab, { folder: labsFolder() });
  const records = runRecordFiles(labRecordsFolder(file));
  return createService(
    createSimulatorHost({
      simulator: createSimulator({ store }),
      records: {
        ...records,
        async append(line) {
          await keep();
          await records.append(line);
        },
      },
      label,
    }),
  );
}

/**
 * A service on the host that was chosen.
 *
 * Throws AppError BadInput for a choice that contradicts itself or names another host, which only a
 * later version can reach; NoPowerShell where there is none to talk to.
 */
export async function connect(choice: HostChoice): Promise<Service> {
  const { host, lab, powershell } = choice;
  const practice = isPractice(choice);
  if (host !== 'local' && host !== 'practice') {
    throw new TerminalError('BadInput', `Host "${host}" cannot be reached: other hosts come later.`, {
      hint: 'Use --host local, or --host practice with --lab.',
    });
  }
  if (practice && powershell !== undefined) {
    throw new TerminalError(
      'BadInput',
      'A practice lab needs no PowerShell: --lab and --powershell exclude each other.',
      {
        hint: 'Leave one of them out.',
      },
    );
  }
  if (!practice && lab !== undefined) {
    throw new TerminalError('BadInput', '--host local and --lab exclude each other.', {
      hint: 'Leave one of them out.',
    });
  }
  if (practice) return practiceService(lab ?? DEFAULT_LAB);
  return createService(
    localHost({
      ...(powershell === undefined ? {} : { powershell }),
      recordsFolder: join(dataFolder(), 'records'),
    }),
  );
}

/** The choice, with this PowerShell where it is a host that is asked by one; undefined is the usual one. */
export function withPowerShell(choice: HostChoice, powershell: string | undefined): HostChoice {
  return powershell === undefined || isPractice(choice) ? choice : { ...choice, powershell };
}

/** What a door opens its windows' hosts with, this computer's by the PowerShell of its start. */
export function openHostWith(powershell: string | undefined): OpenHost {
  return async (what) => {
    const choice: HostChoice =
      what.kind === 'local' ? { host: 'local' } : { host: 'practice', lab: what.lab };
    return { ...openedHostFacts(what), service: await connect(withPowerShell(choice, powershell)) };
  };
}
