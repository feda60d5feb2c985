import { lazy, useState, type ComponentProps } from 'react';
import type { WorkDialog } from '../work/work-dialog.tsx';

type Part = typeof WorkDialog;

let loaded: Part | null = null;
const load = async (): Promise<{ default: Part }> => {
  loaded = (await import('../work/work-dialog.tsx')).WorkDialog;
  return { default: loaded };
};
const Later = lazy(load);

/** Loads the dialog of a run before it is wanted; what cannot be loaded says so when it is. */
export function loadWorkPart(): void {
  load().catch(() => undefined);
}

/**
 * The dialog of a run, in the place of the one that led to it without a gap where it was loaded before.
 *
 * React waits a third of a second before it shows what was lazy, loaded or not, so that one is not lazy then.
 */
export function WorkPart(props: ComponentProps<Part>) {
  const [Ready] = useState(() => loaded);
  return Ready === null ? <Later {...props} /> : <Ready {...props} />;
}
