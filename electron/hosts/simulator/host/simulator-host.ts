import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import type { ProbeFacts } from '../../../../shared/model/probe.ts';
import type { HyperVHost, RunRecords } from '../../hyperv-host.ts';
import { wallClock, type Clock } from '../clock.ts';
import type { Simulator } from '../simulator.ts';
import { applyStep } from './apply-step.ts';
import { createCaller, WATCHDOG_MS, type Caller } from './caller.ts';
import { appErrorOf } from './cmdlet-error.ts';
import { readInventory } from './read-inventory.ts';

/**
 * The host of practice mode: a lab, changed by the same cmdlets as a real host, simulated.
 *
 * @param label what the person calls it: the lab's name or file.
 */
export function createSimulatorHost({
  simulator,
  records,
  label,
  clock = wallClock,
  watchdogMs = WATCHDOG_MS,
}: {
  simulator: Simulator;
  records: RunRecords;
  label: string;
  clock?: Clock;
  watchdogMs?: number;
}): HyperVHost {
  const ended = new AbortController();
  const caller = createCaller(simulator, clock, watchdogMs, ended.signal);
  return {
    label,
    records,
    probe: (signal) => probe(simulator, caller, signal),
    read: (signal) => readInventory({ simulator, caller }, signal),
    apply: (step, options) => applyStep({ simulator, caller, clock, records }, step, options),
    open: (_, how) =>
      Promise.reject(
        new AppError('NotSupported', 'In practice mode there is no virtual machine to open.', {
          hint:
            how.with === 'rdp'
              ? hint('hint.practice-rdp', { address: how.address })
              : hint('hint.practice-vmconnect'),
        }),
      ),
    // As a shell that is ended: what it was asked gets no answer, and holds nobody up.
    dispose: () => {
      ended.abort(new AppError('HostLost', 'The practice host was closed.'));
      return Promise.resolve();
    },
  };
}

async function probe(simulator: Simulator, caller: Caller, signal?: AbortSignal): Promise<ProbeFacts> {
  const { host } = await simulator.look();
  const { errors, objects } = await caller.ask('Get-VMHost', 'ComputerName', {}, signal);
  const [error] = errors;
  return {
    edition: 'Simulator',
    version: '1.0',
    languageMode: 'FullLanguage',
    culture: host.culture,
    operatingSystem: host.operatingSystem,
    module: host.hyperV === 'absent' ? null : { version: '2.0.0.0', folder: null, proxied: false },
    service: host.hyperV === 'installed' ? host.service : 'Absent',
    elevated: host.elevated,
    administrator: host.administrator && host.elevated,
    hyperVAdministrator: host.hyperVAdministrator,
    hostName: objects.length === 0 ? null : host.name,
    hostError: error === undefined ? null : appErrorOf(error).toShape(),
  };
}
