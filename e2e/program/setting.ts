import { afterEach } from 'vitest';
import type { CallName } from '../../shared/contract/call-names.ts';
import type { CallInput, CallOutput } from '../../shared/contract/contract.ts';
import { contract, events } from '../../shared/contract/contract.ts';
import type { HostState, Snapshot, StateChange } from '../../shared/contract/host-state.ts';
import type { PlanView } from '../../shared/contract/plan-view.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import type { DesktopServices } from '../../electron/contract/handlers.ts';
import { createProgram, type Program } from '../../electron/contract/program.ts';
import { hostFacts } from '../../electron/host-facts.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import type { OpenHost } from '../../electron/live/live-hosts.ts';
import { createService } from '../../electron/service/service.ts';
import { simulatedWorld, type World } from '../suite/worlds.ts';

/** A program over one practice lab, called as a door calls it. */
export interface Setting {
  readonly program: Program;
  readonly world: World;
  readonly changes: StateChange[];
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  /** The error that a call is answered with, as its code; `ok` for none. */
  readonly codeOf: <N extends CallName>(name: N, input: CallInput<N>) => Promise<string>;
  /** The state of the first host once it is as wanted. */
  readonly until: (wanted: (state: HostState) => boolean) => Promise<HostState>;
}

export interface SettingOptions {
  readonly lab?: (lab: Lab) => Lab;
  readonly openHost?: OpenHost;
  readonly desktop?: Partial<DesktopServices>;
}

let open: Program | null = null;
afterEach(async () => {
  await open?.dispose();
  open = null;
});

/** Starts the program; it is disposed of after the test. */
export async function setting({
  lab = (walkthrough) => walkthrough,
  openHost = () => Promise.reject(new Error('not expected')),
  desktop,
}: SettingOptions = {}): Promise<Setting> {
  const world = simulatedWorld(lab(await newLab('walkthrough')));
  const program = createProgram({
    about: {
      version: '0.0.0',
      door: 'desktop',
      language: null,
      elevated: null,
      canRestartAsAdministrator: false,
      windows: false,
      powershell: 'usual',
    },
    hosts: [{ ...hostFacts({ host: 'practice' }), service: createService(world.host) }],
    openHost,
    diagnostics: () => Promise.resolve('no log'),
    ...(desktop === undefined ? {} : { desktop: desktop as DesktopServices }),
    report: (message, facts) => {
      throw new Error(`${message}: ${JSON.stringify(facts)}`);
    },
  });
  open = program;
  const changes: StateChange[] = [];
  program.onChange((each) => changes.push(events['state.changed'].parse(each)));
  const call: Setting['call'] = async (name, input) => {
    const answer = await program.dispatch(name, input, { door: 'desktop' });
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
    return contract[name].output.parse(answer.value) as never;
  };
  const codeOf: Setting['codeOf'] = async (name, input) => {
    const answer = await program.dispatch(name, input, { door: 'desktop' });
    return answer.ok ? 'ok' : answer.error.code;
  };
  const until: Setting['until'] = (wanted) =>
    new Promise((resolve) => {
      let end: () => void = () => undefined;
      const look = async () => {
        const [host] = (await call('state.snapshot', {})).hosts;
        if (host === undefined || !wanted(host)) return;
        end();
        resolve(host);
      };
      end = program.onChange(() => void look());
      void look();
    });
  return { program, world, changes, call, codeOf, until };
}

/** Whether the host has been read. */
export const read = (state: Snapshot['hosts'][number]) => state.inventory !== null && !state.reading;
/** Whether the work on it has ended. */
export const ended = (state: Snapshot['hosts'][number]) => state.work?.outcome != null && !state.reading;

/** A plan that mirrors the first VM to a SPAN adapter of the second, under that name. */
export async function planSetUp({ call, until }: Setting, name: string | null = null): Promise<PlanView> {
  const { inventory } = await until(read);
  const [source, target] = inventory?.virtualMachines ?? [];
  const adapter = source?.adapters[0];
  if (inventory === null || adapter === undefined || target === undefined) throw new Error('no walkthrough');
  return call('plan.make', {
    host: 'practice',
    request: {
      kind: 'set-up',
      sources: [{ host: inventory.host.name, adapter: adapter.id }],
      destinations: [{ host: inventory.host.name, vm: target.id, addAdapter: 'LAN2-SPAN' }],
      setToNone: [],
      name,
      accepted: [],
    },
  });
}

/** The lab as somebody else leaves it. */
export async function put({ world }: Setting, lab: Lab): Promise<void> {
  await world.store.change(() => ({ lab, result: undefined }));
}
