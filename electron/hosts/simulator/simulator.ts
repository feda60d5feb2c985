import { randomUUID } from 'node:crypto';
import type { Lab, LabFault } from '../../../shared/lab/lab.ts';
import { hasId } from '../../../shared/model/same-id.ts';
import type { CmdletCall, CmdletReply } from './cmdlet-call.ts';
import { attempt, type ChangeRun, type Cmdlet, type Output, type Run } from './cmdlet.ts';
import { CMDLETS } from './cmdlets/cmdlets.ts';
import { wallClock, type Clock } from './clock.ts';
import { editAdapter } from './edit-lab.ts';
import { faultCounter, faultError, withoutVm } from './faults.ts';
import { refuseAtGate, visibleTo } from './gates.ts';
import { virtualMachineObject } from './objects/virtual-machine.ts';
import { parametersOf } from './parameters.ts';
import { readLag } from './read-lag.ts';
import { cmdletError } from './refusal.ts';
import { settled } from './rules/power.ts';
import type { LabStore } from './store/lab-store.ts';
import { textsFor } from './texts.ts';

/** How often a call that waits for a shutdown looks again. */
const LOOK_EVERY_MS = 100;

/** A Hyper-V host in a lab, called cmdlet by cmdlet. */
export interface Simulator {
  /**
   * What one cmdlet does to the lab and answers.
   *
   * What Hyper-V refuses is in the reply's errors. The signal ends a waiting (a shutdown, a hang,
   * the time that a write takes), never a change that was made; then the call rejects with its reason.
   * A lab file that cannot be read is an AppError `LabDamaged`.
   */
  call(call: CmdletCall, signal?: AbortSignal): Promise<CmdletReply>;
  /** The lab as reads show it now, with the caller's rights. */
  look(): Promise<Lab>;
}

/** The simulator over a lab; one for each process, because faults are counted in it. */
export function createSimulator({
  store,
  clock = wallClock,
  newId = randomUUID,
}: {
  store: LabStore;
  clock?: Clock;
  /** Makes the ids of what is added. */
  newId?: () => string;
}): Simulator {
  const lag = readLag();
  const faults = faultCounter();

  const write = <T>(edit: (lab: Lab) => { lab: Lab; result: T }): Promise<T> =>
    store.change((lab) => {
      const before = settled(lab, clock.now());
      const done = edit(before);
      if (done.lab !== lab) lag.wrote(before, clock.now());
      return done;
    });

  const current = async (): Promise<Lab> => {
    const lab = await store.read();
    if (settled(lab, clock.now()) === lab) return lab;
    await write((before) => ({ lab: before, result: null }));
    return store.read();
  };

  const seen = async (): Promise<Lab> => visibleTo(lag.seen(await current(), clock.now()));

  const somebodyElse = async (fault: LabFault): Promise<void> => {
    const { adapter, mode } = fault;
    if (adapter === undefined || mode === undefined) return;
    await write((lab) => ({ lab: editAdapter(lab, adapter, (each) => ({ ...each, mode })), result: null }));
  };

  const untilStopped = async (ids: readonly string[], signal?: AbortSignal): Promise<void> => {
    for (;;) {
      const lab = await current();
      const busy = lab.virtualMachines.some((vm) => vm.state === 'Stopping' && hasId(ids, vm.id));
      if (!busy) return;
      await clock.sleep(LOOK_EVERY_MS, signal);
    }
  };

  const answer = async (call: CmdletCall, cmdlet: Cmdlet, signal?: AbortSignal): Promise<CmdletReply> => {
    const given = parametersOf(call);
    const output: Output = { objects: [], errors: [], warnings: [] };
    if (cmdlet.kind === 'read') {
      const lab = await seen();
      const run: Run = { lab, given, texts: textsFor(lab.host.culture), output };
      attempt(output, () => {
        refuseAtGate(lab, call, cmdlet, run.texts);
        cmdlet.run(run);
      });
      return output;
    }
    const { settings } = await store.read();
    if (settings.writeMs > 0) await clock.sleep(settings.writeMs, signal);
    const waitFor: string[] = [];
    await write((lab) => {
      const texts = textsFor(lab.host.culture);
      const run: ChangeRun = { lab, given, texts, output, newId, now: clock.now(), waitFor };
      attempt(output, () => {
        refuseAtGate(lab, call, cmdlet, texts);
        if (!given.flag('WhatIf')) cmdlet.run(run);
      });
      return { lab: run.lab, result: null };
    });
    if (waitFor.length > 0) {
      await untilStopped(waitFor, signal);
      if (given.flag('Passthru')) output.objects.push(...machines(await current(), waitFor));
    }
    return output;
  };

  return {
    look: seen,
    async call(call, signal) {
      const cmdlet = CMDLETS.get(call.cmdlet.toLowerCase());
      const lab = await store.read();
      const texts = textsFor(lab.host.culture);
      if (cmdlet === undefined) return failed('NotSupported', texts.notSimulated(call.cmdlet), call.cmdlet);
      const struck = faults.strike(call.cmdlet, lab.faults);
      const whole = struck.filter(({ vm }) => vm === undefined);
      for (const fault of whole) if (fault.action === 'change') await somebodyElse(fault);
      const fault = whole.find(({ action }) => action !== 'change');
      if (fault?.action === 'hang') await never(signal);
      if (fault?.action === 'die') return { ...NOTHING, die: true };
      if (fault?.action === 'fail') return { ...NOTHING, errors: [faultError(fault)] };
      const reply = await answer(call, cmdlet, signal);
      if (fault?.action === 'die-after') return { ...NOTHING, die: true };
      if (fault?.action === 'fail-after') return { ...NOTHING, errors: [faultError(fault)] };
      return struck.filter(({ vm }) => vm !== undefined).reduce(withoutVm, reply);
    },
  };
}

const NOTHING: CmdletReply = { objects: [], errors: [], warnings: [] };

function failed(id: string, message: string, target: string): CmdletReply {
  return { ...NOTHING, errors: [cmdletError(id, message, target)] };
}

function machines(lab: Lab, ids: readonly string[]): CmdletReply['objects'] {
  return lab.virtualMachines
    .filter((vm) => hasId(ids, vm.id))
    .map((vm) => virtualMachineObject(vm, lab.host.name, textsFor(lab.host.culture)));
}

/** Waits for a caller that gives up; without a signal, for good. */
function never(signal?: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    if (signal?.aborted === true) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });
}
