import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChange } from '../../shared/contract/apply-change.ts';
import type { About } from '../../shared/contract/contract.ts';
import type { Snapshot, StateChange } from '../../shared/contract/host-state.ts';
import type { Link, LinkStatus } from '../../shared/contract/link.ts';
import { shown } from '../client/shown.ts';
import { keepSame } from './keep-same.ts';
import { programActions, type ProgramActions } from './program-actions.ts';

/** What the window knows of the program. */
export interface ProgramState {
  readonly status: LinkStatus;
  readonly about: About | null;
  readonly snapshot: Snapshot | null;
}

export interface ProgramStore {
  readonly state: StoreApi<ProgramState>;
  readonly actions: ProgramActions;
}

const RETRY_MS = 2_000;

/**
 * The program's state as this window has it: a snapshot, kept up with by changes.
 *
 * A new snapshot is taken after the link was lost and after a gap in the revisions: what was missed
 * cannot be guessed. Changes that come meanwhile are kept and applied to it, for not every link keeps
 * answers and events in one order.
 */
export function createProgramStore(link: Link): ProgramStore {
  const state = createStore<ProgramState>(() => ({ status: 'connecting', about: null, snapshot: null }));
  /** The changes since a snapshot was asked for; null while the one at hand is kept up with. */
  let meanwhile: StateChange[] | null = [];
  let asked = 0;

  const takeSnapshot = async (): Promise<void> => {
    meanwhile = [];
    const mine = (asked += 1);
    const answer = await link.call('state.snapshot', {});
    if (mine !== asked) return;
    if (!answer.ok) {
      tryLater(mine);
      return;
    }
    const changes: readonly StateChange[] = meanwhile;
    meanwhile = null;
    state.setState(({ snapshot }) => ({ snapshot: keepSame(snapshot, shown(answer.value)) }));
    for (const change of changes) take(change);
  };
  /** A program that is there and yet gives no snapshot is asked again; a lost link asks by itself. */
  const tryLater = (mine: number): void => {
    setTimeout(() => {
      if (mine === asked && state.getState().status === 'connected') void takeSnapshot();
    }, RETRY_MS);
  };
  const take = (change: StateChange): void => {
    const { snapshot } = state.getState();
    if (meanwhile !== null || snapshot === null) {
      meanwhile?.push(change);
      return;
    }
    const next = applyChange(snapshot, shown(change));
    if (next !== null) state.setState({ snapshot: keepSame(snapshot, next) });
    else void takeSnapshot();
  };

  link.onEvent('state.changed', take);
  link.onStatus((status) => {
    state.setState({ status });
    if (status !== 'connected') return;
    void takeSnapshot();
    void link.call('app.about', {}).then((answer) => {
      if (answer.ok) state.setState({ about: answer.value });
    });
  });

  return { state, actions: programActions(link) };
}
