import type { Lab } from '../../../../shared/lab/lab.ts';

/** Where a lab is kept. */
export interface LabStore {
  /** The lab as it is now, whoever wrote it last. */
  readonly read: () => Promise<Lab>;
  /**
   * Changes the lab as it is now; one change after the other.
   *
   * `edit` gives back the very lab it was given when there is nothing to write.
   */
  change<T>(edit: (lab: Lab) => { readonly lab: Lab; readonly result: T }): Promise<T>;
}

/** A lab that lives as long as the process. */
export function memoryStore(lab: Lab): LabStore {
  let current = lab;
  return {
    read: () => Promise.resolve(current),
    change(edit) {
      try {
        const { lab: next, result } = edit(current);
        current = next;
        return Promise.resolve(result);
      } catch (error) {
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}
