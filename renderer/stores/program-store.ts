import { createStore, type StoreApi } from 'zustand/vanilla';
import { applyChange } from '../../shared/contract/apply-change.ts';
import type { About } from '../../shared/contract/contract.ts';
import type { Snapshot, StateChange } from '../../shared/contract/host-state.ts';
import type { Link, LinkStatus } from '../../shared/contract/link.ts';
import { shownKept } from '../client/shown.ts';
import { keepSame } from './keep-same.ts';
import { programActions, type ProgramActions } from './program-actions.ts';
import { seenReadings, type SeenAt } from './seen-readings.ts';

/** What the window knows of the program. */
export interface ProgramState {
  readonly status: LinkStatus;
  readonly about: About | null;
  readonly snapshot: Snapshot | null;
  /** When this window saw the last reading of each host come, by this computer's clock. */
  readonly seenAt: SeenAt;
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
  const state = createStore<ProgramState>(() => ({
    status: 'connecting',
    about: null,
    snapshot: null,
    seenAt: new Map(),
  }));
  /** The snapshot as the program said it, made of the parts of the one before wherever these say the same. */
  let said: Snapshot | null = null;
  const show = (next: Snapshot): void => {
    said = keepSame(said, next);
    const snapshot = shownKept(said);
    state.setState((before) => ({
      snapshot,
      seenAt: seenReadings(before.seenAt, before.snapshot, { snapshot, now: Date.now() }),
    }));
  };
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
    show(answer.value);
    for (const change of changes) take(change);
  };
  /** A program that is there and yet gives no snapshot is asked again; a lost link asks by itself. */
  const tryLater = (mine: number): void => {
    setTimeout(() => {
      if (mine === asked && state.getState().status === 'connected') void takeSnapshot();
    }, RETRY_MS);
  };
  const take = (change: StateChange): void => {
    if (meanwhile !== null || said === null) {
      meanwhile?.push(change);
      return;
    }
    const next = applyChange(said, change);
    if (next === null) void takeSnapshot();
    else if (next !== said) show(next);
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
