import { useMemo, useState } from 'react';
import {
  foldTopology,
  isFoldable,
  NOTHING_UNFOLDED,
  reveal,
  revealFound,
  unfold,
  type FoldedTopology,
  type GroupKind,
} from './fold.ts';
import { layOut, type TopologyLayout } from './layout.ts';
import type { SwitchTopology } from './topology-model.ts';

/** A switch folded and laid out, with what was unfolded by hand remembered as long as it is shown. */
export function useFolded(
  topology: SwitchTopology,
  selected: ReadonlySet<string>,
  current: string | null,
  found: ReadonlySet<string>,
): {
  readonly folded: FoldedTopology;
  readonly layout: TopologyLayout;
  /** Whether there is anything that folds, folded or not. */
  readonly isFoldable: boolean;
  readonly isUnfolded: boolean;
  readonly onUnfold: (kind: GroupKind) => void;
  readonly onFold: () => void;
  /** Forgets where things stood; gives the layout that follows. */
  readonly tidy: () => TopologyLayout;
} {
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  // What is selected is seen, and stays when the selection goes on: nothing moves under the pointer.
  const revealed = useMemo(
    () => reveal(unfolded, topology, selected, current),
    [unfolded, topology, selected, current],
  );
  if (revealed !== unfolded) setUnfolded(revealed);
  const folded = useMemo(
    () => foldTopology(topology, revealFound(revealed, topology, found)),
    [topology, revealed, found],
  );
  const [placed, setPlaced] = useState<{ folded: FoldedTopology; layout: TopologyLayout } | null>(null);
  const layout = useMemo(
    () => (placed?.folded === folded ? placed.layout : layOut(folded, placed?.layout ?? null)),
    [folded, placed],
  );
  if (placed?.folded !== folded) setPlaced({ folded, layout });
  return {
    folded,
    layout,
    isFoldable: isFoldable(topology),
    isUnfolded: unfolded.sources > 0 || unfolded.idle > 0 || unfolded.revealed.size > 0,
    onUnfold: (kind) => {
      setUnfolded((now) => unfold(now, kind));
    },
    onFold: () => {
      setUnfolded(NOTHING_UNFOLDED);
    },
    tidy: () => {
      const fresh = layOut(folded);
      setPlaced({ folded, layout: fresh });
      return fresh;
    },
  };
}
