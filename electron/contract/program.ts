import type { About } from '../../shared/contract/contract.ts';
import type { StateChange } from '../../shared/contract/host-state.ts';
import { createLiveHosts, type ConnectedHost, type OpenHost } from '../live/live-hosts.ts';
import { createStateStore } from '../live/state-store.ts';
import { createDispatch, type Dispatch, type ReportError } from './dispatch.ts';
import { createHandlers, type DesktopServices } from './handlers.ts';

/** What a door is given: every call goes in by `dispatch`, every change comes out by `onChange`. */
export interface Program {
  readonly dispatch: Dispatch;
  /** State changes; gives the end of the subscription. */
  onChange(listener: (change: StateChange) => void): () => void;
  /** Whether a run is under way, which ending the program would cut between two steps. */
  isWorking(): boolean;
  /** Lets the step under way end, takes back what the run did, and closes the hosts. */
  dispose(): Promise<void>;
}

export interface ProgramOptions {
  readonly about: About;
  /** The hosts of the start. */
  readonly hosts: readonly ConnectedHost[];
  /** Connects to one more, when a window asks for it. */
  readonly openHost: OpenHost;
  readonly diagnostics: () => Promise<string>;
  readonly desktop?: DesktopServices;
  readonly report: ReportError;
}

/** Puts a program together over its hosts, and begins to read them: a window should find them read. */
export function createProgram(options: ProgramOptions): Program {
  const { about, openHost, diagnostics, desktop = null, report } = options;
  const store = createStateStore([]);
  const hosts = createLiveHosts(options.hosts, { store, openHost });
  const handlers = createHandlers({ about, store, hosts, openHost, diagnostics, desktop });
  return {
    dispatch: createDispatch(handlers, report),
    onChange: (listener) => store.onChange(listener),
    isWorking: () => store.snapshot().hosts.some(({ work }) => work !== null && work.outcome === null),
    dispose: () => hosts.dispose(),
  };
}
