import { useEffect, useRef, useState } from 'react';
import { useApp, useHost, useUi } from '../../stores/use-app.ts';
import { markPart, isPartThere } from './mark-part.ts';
import { nextOf, TOUR, type TourSight } from './tour-steps.ts';

/** How often it is looked whether a part of the screen has come, in milliseconds. */
const LOOK_MS = 300;

/**
 * Marks what a step of the tour speaks of, and goes on to the next once the person has done what it says.
 *
 * Only what is done during a step counts: gone back to, a step that was done before waits for the button.
 */
export function useTour(at: number): void {
  const { ui } = useApp();
  const view = useUi((state) => state.view);
  const dialog = useUi((state) => state.dialog?.kind ?? null);
  const current = useUi((state) => state.current);
  const inventory = useHost((host) => host.inventory);
  const work = useHost((host) => host.work);
  const [looked, setLooked] = useState(0);
  const begun = useRef({ at: -1, wasDone: false });
  const step = TOUR[at];

  useEffect(() => {
    const timer = setInterval(() => {
      setLooked((before) => before + 1);
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
    };
  }, []);
  useEffect(() => {
    const sight: TourSight = { view, dialog, current, host: { inventory, work }, isThere: isPartThere };
    const next = step === undefined ? null : nextOf(step, sight);
    if (begun.current.at !== at) begun.current = { at, wasDone: next !== null };
    else if (next === null) begun.current.wasDone = false;
    else if (!begun.current.wasDone) ui.setState({ tour: next });
    markPart(step?.part ?? null);
  }, [ui, step, at, view, dialog, current, inventory, work, looked]);
  useEffect(
    () => () => {
      markPart(null);
    },
    [],
  );
}
