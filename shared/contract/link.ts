import type { CallName, EventName } from './call-names.ts';
import type { CallInput, CallOutput, EventValue } from './contract.ts';
import type { Envelope } from './envelope.ts';

/** Whether the program answers; `refused` is for good (sign in anew), `lost` is tried again. */
export type LinkStatus = 'connecting' | 'connected' | 'lost' | 'refused';

/**
 * What carries the contract to the screen: Electron's IPC, a WebSocket, or memory.
 *
 * A call never rejects: a link that is gone answers with the error `HostLost`. Subscriptions give
 * their own end.
 */
export interface Link {
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<Envelope<CallOutput<N>>>;
  onEvent<N extends EventName>(name: N, listener: (value: EventValue<N>) => void): () => void;
  /** Called at once with the present status, then at every change. */
  onStatus(listener: (status: LinkStatus) => void): () => void;
}

/** What the preload script puts on `window.mirrorManager`: one method a call, built from the names alone. */
export interface DesktopBridge {
  readonly calls: Readonly<Record<string, (input: unknown) => Promise<Envelope<unknown>>>>;
  on(event: EventName, listener: (value: unknown) => void): () => void;
}
