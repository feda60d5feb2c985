import type { About } from '../../shared/contract/contract.ts';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { StateChange } from '../../shared/contract/host-state.ts';
import { createLiveHost, unreadHost } from '../live/live-host.ts';
import { createStateStore } from '../live/state-store.ts';
import type { Service } from '../service/service.ts';
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
  readonly hosts: readonly {
    readonly key: HostKey;
    readonly label: string;
    readonly practice: boolean;
    readonly service: Service;
  }[];
  readonly diagnostics: () => Promise<string>;
  readonly desktop?: DesktopServices;
  readonly report: ReportError;
}

/** Puts a program together over its hosts, and begins to read them: a window should find them read. */
export function createProgram({ about, hosts, diagnostics, desktop, report }: ProgramOptions): Program {
  const store = createStateStore(hosts.map(unreadHostOf));
  let works = 0;
  const nextWork = () => `w${String((works += 1))}`;
  const live = hosts.map(({ key, service }) => createLiveHost(key, { service, store, nextWork }));
  for (const host of live) void host.refresh();
  const handlers = createHandlers({ about, store, hosts: live, diagnostics, desktop: desktop ?? null });
  return {
    dispatch: createDispatch(handlers, report),
    onChange: (listener) => store.onChange(listener),
    isWorking: () => store.snapshot().hosts.some(({ work }) => work !== null && work.outcome === null),
    dispose: async () => {
      await Promise.all(live.map((host) => host.dispose()));
    },
  };
}

function unreadHostOf({ key, label, practice }: ProgramOptions['hosts'][number]) {
  return unreadHost({ key, label, practice });
}
