import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChange } from '../../shared/contract/apply-change.ts';
import type { CallName } from '../../shared/contract/call-names.ts';
import type { About, CallInput, CallOutput } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import type { Snapshot } from '../../shared/contract/host-state.ts';
import type { Link, LinkStatus } from '../../shared/contract/link.ts';

/** What the window knows of the program. */
export interface ProgramState {
  readonly status: LinkStatus;
  readonly about: About | null;
  readonly snapshot: Snapshot | null;
}

export interface ProgramStore {
  readonly state: StoreApi<ProgramState>;
  /** Asks the program; the answer is an envelope, whatever happens. */
  readonly ask: <N extends CallName>(name: N, input: CallInput<N>) => Promise<Envelope<CallOutput<N>>>;
}

/**
 * The program's state as this window has it: a snapshot, kept up with by changes.
 *
 * After a link was lost, and after a gap in the revisions, a new snapshot is taken: what was missed
 * cannot be guessed.
 */
export function createProgramStore(link: Link): ProgramStore {
  const state = createStore<ProgramState>(() => ({ status: 'connecting', about: null, snapshot: null }));

  const takeSnapshot = async (): Promise<void> => {
    const answer = await link.call('state.snapshot', {});
    if (!answer.ok) return;
    const { snapshot } = state.getState();
    if (snapshot === null || fresh || answer.value.revision >= snapshot.revision) {
      state.setState({ snapshot: answer.value });
    }
    fresh = false;
  };
  let fresh = true;

  link.onEvent('state.changed', (change) => {
    const { snapshot } = state.getState();
    if (snapshot === null || fresh) return;
    const next = applyChange(snapshot, change);
    if (next === null) void takeSnapshot();
    else state.setState({ snapshot: next });
  });
  link.onStatus((status) => {
    state.setState({ status });
    if (status !== 'connected') {
      fresh = true;
      return;
    }
    void takeSnapshot();
    void link.call('app.about', {}).then((answer) => {
      if (answer.ok) state.setState({ about: answer.value });
    });
  });

  return { state, ask: (name, input) => link.call(name, input) };
}
