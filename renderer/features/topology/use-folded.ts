import { useMemo, useState } from 'react';
import {
  foldTopology,
  NOTHING_UNFOLDED,
  reveal,
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
  found: ReadonlySet<string>,
): {
  readonly folded: FoldedTopology;
  readonly layout: TopologyLayout;
  readonly isUnfolded: boolean;
  readonly onUnfold: (kind: GroupKind) => void;
  readonly onFold: () => void;
  /** Forgets where things stood; gives the layout that follows. */
  readonly tidy: () => TopologyLayout;
} {
  const [unfolded, setUnfolded] = useState(NOTHING_UNFOLDED);
  const byHand = useMemo(() => foldTopology(topology, unfolded), [topology, unfolded]);
  // What is selected is seen, and stays when the selection goes on: nothing moves under the pointer.
  const revealed = useMemo(() => reveal(unfolded, byHand, selected), [unfolded, byHand, selected]);
  if (revealed !== unfolded) setUnfolded(revealed);
  const folded = useMemo(() => {
    const withFound = reveal(revealed, byHand, found);
    return withFound === unfolded ? byHand : foldTopology(topology, withFound);
  }, [topology, unfolded, revealed, byHand, found]);
  const [placed, setPlaced] = useState<{ folded: FoldedTopology; layout: TopologyLayout } | null>(null);
  const layout = useMemo(
    () => (placed?.folded === folded ? placed.layout : layOut(folded, placed?.layout ?? null)),
    [folded, placed],
  );
  if (placed?.folded !== folded) setPlaced({ folded, layout });
  return {
    folded,
    layout,
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
