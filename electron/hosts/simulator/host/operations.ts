import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { sameId } from '../../../../shared/model/same-id.ts';
import type { Step, StepKindName } from '../../../../shared/steps/step.ts';
import type { VmTarget } from '../../../../shared/steps/target.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import type { Caller } from './caller.ts';
import { getAdapter, getAdapters, getSwitch, getVm, idOf, referenceTo } from './targets.ts';
import { propertyText } from '../property-text.ts';

/** What a step has done and what it is waited for. */
export interface Performed {
  /** Id of what it added. */
  readonly added: string | null;
  /** Reads the host again: null once it shows what the step wants, else what it shows instead. */
  readonly readBack: () => Promise<string | null>;
  /** What goes on while it is waited for, a shutdown say; a refusal in it ends the waiting. */
  readonly job?: Promise<unknown>;
}

/** A step whose precondition holds. */
export interface Prepared {
  readonly perform: () => Promise<Performed>;
}

type Operations = {
  readonly [K in StepKindName]: (
    caller: Caller,
    step: Extract<Step, { kind: K }>,
    signal: AbortSignal,
  ) => Promise<Prepared>;
};

/**
 * What the PowerShell function of each kind of step does, with the same cmdlets in the same sets.
 *
 * The precondition first: it throws AppError `ObjectNotFound`, `Changed` or `InvalidState`, and then
 * nothing was changed and nothing recorded.
 */
export const OPERATIONS: Operations = {
  async 'set-mode'(caller, { vm, adapter, mode, from }) {
    const owner = await getVm(caller, vm);
    const found = await getAdapter(caller, owner, adapter);
    expectSame('the mirroring mode', from, found['PortMirroringMode']);
    return adapterChange(caller, vm, found, {
      change: () =>
        caller.invoke('Set-VMNetworkAdapter', 'ResourceObject', {
          VMNetworkAdapter: referenceTo(found),
          PortMirroring: mode,
          Confirm: false,
        }),
      wanted: (now) => differs('mode of the adapter', mode, now['PortMirroringMode']),
    });
  },

  async 'rename-adapter'(caller, { vm, adapter, name }) {
    const found = await getAdapter(caller, await getVm(caller, vm), adapter);
    expectSame('the name of the adapter', adapter.name, found['Name']);
    return adapterChange(caller, vm, found, {
      change: () =>
        caller.invoke('Rename-VMNetworkAdapter', 'ResourceObject', {
          VMNetworkAdapter: [referenceTo(found)],
          NewName: name,
          Confirm: false,
        }),
      wanted: (now) => differs('name of the adapter', name, now['Name']),
    });
  },

  async 'connect-adapter'(caller, { vm, adapter, switch: target }) {
    const found = await getAdapter(caller, await getVm(caller, vm), adapter);
    const vmSwitch = await getSwitch(caller, target);
    return adapterChange(caller, vm, found, {
      change: () => connect(caller, found, vmSwitch),
      wanted: (now) => onSwitch(now, propertyText(vmSwitch, 'Id')),
    });
  },

  async 'disconnect-adapter'(caller, { vm, adapter }) {
    const found = await getAdapter(caller, await getVm(caller, vm), adapter);
    return adapterChange(caller, vm, found, {
      change: () =>
        caller.invoke('Disconnect-VMNetworkAdapter', 'Obj', {
          VMNetworkAdapter: [referenceTo(found)],
          Confirm: false,
        }),
      wanted: (now) => onSwitch(now, null),
    });
  },

  async 'remove-adapter'(caller, { vm, adapter }) {
    const found = await getAdapter(caller, await getVm(caller, vm), adapter);
    expectSame('the name of the adapter', adapter.name, found['Name']);
    return {
      perform: async () => {
        await remove(caller, found);
        return {
          added: null,
          readBack: async () =>
            (await again(caller, vm, found)) === null ? null : 'the adapter is still there',
        };
      },
    };
  },

  async 'add-adapter'(caller, { vm, name, switch: target, staticMac }) {
    const owner = await getVm(caller, vm);
    const there = await getAdapters(caller, owner);
    if (there.some((each) => each['Name'] === name)) {
      throw changed(`the VM has an adapter ${name} by now`);
    }
    const vmSwitch = target === null ? null : await getSwitch(caller, target);
    return {
      perform: async () => {
        const [added] = await caller.invoke('Add-VMNetworkAdapter', 'VMObject', {
          VM: [referenceTo(owner)],
          Name: name,
          ...(staticMac === null ? {} : { StaticMacAddress: staticMac }),
          Passthru: true,
          Confirm: false,
        });
        if (added === undefined) throw new AppError('Mismatch', 'The adapter was added and not shown.');
        if (vmSwitch !== null) await connectOrTakeAway(caller, added, vmSwitch);
        const wanted = vmSwitch === null ? null : propertyText(vmSwitch, 'Id');
        return {
          added: propertyText(added, 'Id'),
          readBack: async () => {
            const now = await again(caller, vm, added);
            return now === null ? 'the adapter is not there' : onSwitch(now, wanted);
          },
        };
      },
    };
  },

  async 'start-vm'(caller, { vm }) {
    const found = await getVm(caller, vm);
    expectState('Off', found);
    return {
      perform: async () => {
        await caller.invoke('Start-VM', 'VMObject', { VM: [referenceTo(found)], Confirm: false });
        return { added: null, readBack: () => stateReads(caller, vm, 'Running') };
      },
    };
  },

  async 'stop-vm'(caller, { vm, force }, signal) {
    const found = await getVm(caller, vm);
    expectState('Running', found);
    return {
      perform: () => {
        const job = caller.job(
          'Stop-VM',
          'VMObject',
          { VM: [referenceTo(found)], ...(force ? { Force: true } : {}), AsJob: true, Confirm: false },
          signal,
        );
        return Promise.resolve({ added: null, job, readBack: () => stateReads(caller, vm, 'Off') });
      },
    };
  },

  'create-switch'(caller, { name, type, card, allowManagementOs }) {
    return Promise.resolve({
      perform: async () => {
        const [made] = await caller.invoke(
          'New-VMSwitch',
          card === null ? 'SwitchType' : 'NetAdapterInterfaceDescription',
          {
            Name: name,
            ...(card === null
              ? { SwitchType: type }
              : { NetAdapterInterfaceDescription: [card], AllowManagementOS: allowManagementOs }),
            Confirm: false,
          },
        );
        const id = propertyText(made, 'Id');
        return {
          added: id,
          readBack: async () => {
            const { objects } = await caller.ask('Get-VMSwitch', 'Id', { Id: [id] });
            const [now] = objects;
            return now === undefined
              ? 'the switch is not there'
              : differs('type of the switch', type, now['SwitchType']);
          },
        };
      },
    });
  },

  async 'remove-switch'(caller, { switch: target }) {
    const found = await getSwitch(caller, target);
    expectSame('the name of the switch', target.name, found['Name']);
    return {
      perform: async () => {
        await caller.invoke('Remove-VMSwitch', 'SwitchObject', {
          VMSwitch: [referenceTo(found)],
          Force: true,
          Confirm: false,
        });
        return {
          added: null,
          readBack: async () => {
            const { objects } = await caller.ask('Get-VMSwitch', 'Id', { Id: [idOf(target)] });
            return objects.length === 0 ? null : 'the switch is still there';
          },
        };
      },
    };
  },
};

function adapterChange(
  caller: Caller,
  vm: VmTarget,
  adapter: HyperVObject,
  { change, wanted }: { change: () => Promise<unknown>; wanted: (now: HyperVObject) => string | null },
): Prepared {
  return {
    perform: async () => {
      await change();
      return {
        added: null,
        readBack: async () => {
          const now = await again(caller, vm, adapter);
          return now === null ? 'the adapter is not there' : wanted(now);
        },
      };
    },
  };
}

/** The adapter as it is read now, or null when it is not there. */
async function again(caller: Caller, vm: VmTarget, adapter: HyperVObject): Promise<HyperVObject | null> {
  const adapters = await getAdapters(caller, await getVm(caller, vm));
  return adapters.find((each) => sameId(propertyText(each, 'Id'), propertyText(adapter, 'Id'))) ?? null;
}

function connect(caller: Caller, adapter: HyperVObject, vmSwitch: HyperVObject): Promise<unknown> {
  return caller.invoke('Connect-VMNetworkAdapter', 'Object_SwitchObject', {
    VMNetworkAdapter: [referenceTo(adapter)],
    VMSwitch: referenceTo(vmSwitch),
    Confirm: false,
  });
}

function remove(caller: Caller, adapter: HyperVObject): Promise<unknown> {
  return caller.invoke('Remove-VMNetworkAdapter', 'ResourceObject', {
    VMNetworkAdapter: [referenceTo(adapter)],
    Confirm: false,
  });
}

/** An adapter that was added and left behind, with the reason why it could not be connected. */
export class LeftBehind extends AppError {
  readonly added: string;

  constructor(added: string, { code, message, advice, detail }: AppError) {
    super(code, message, { hint: advice.length > 0 ? advice : hint('hint.added-adapter-stays'), detail });
    this.added = added;
  }
}

/** An adapter that cannot be connected is taken away again, so that the step leaves nothing. */
async function connectOrTakeAway(caller: Caller, added: HyperVObject, vmSwitch: HyperVObject): Promise<void> {
  try {
    await connect(caller, added, vmSwitch);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'HostLost' || error.code === 'TimedOut') throw error;
    const { errors } = await caller.ask('Remove-VMNetworkAdapter', 'ResourceObject', {
      VMNetworkAdapter: [referenceTo(added)],
      Confirm: false,
    });
    throw errors.length === 0 ? error : new LeftBehind(propertyText(added, 'Id'), error);
  }
}

async function stateReads(caller: Caller, vm: VmTarget, state: string): Promise<string | null> {
  return differs('state of the VM', state, (await getVm(caller, vm))['State']);
}

function onSwitch(adapter: HyperVObject, id: string | null): string | null {
  const found = adapter['SwitchId'];
  const on = typeof found === 'string' ? found : null;
  const same = id === null || on === null ? id === on : sameId(id, on);
  return same ? null : `the adapter is on switch ${String(on)}, not on ${String(id)}`;
}

function differs(what: string, wanted: string, found: unknown): string | null {
  return found === wanted ? null : `${what} reads ${String(found)}, not ${wanted}`;
}

function expectSame(what: string, wanted: string, found: unknown): void {
  if (found !== wanted) throw changed(`${what} is ${String(found)}, not ${wanted}`);
}

function changed(what: string): AppError {
  return new AppError('Changed', `Not as planned: ${what}.`, {
    hint: hint('hint.changed-since'),
  });
}

function expectState(wanted: string, vm: HyperVObject): void {
  if (vm['State'] === wanted) return;
  throw new AppError('InvalidState', `The VM is ${propertyText(vm, 'State')}, not ${wanted}.`);
}
