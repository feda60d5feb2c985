import { useCallback, useEffect, useState } from 'react';
import type { ComputerCheck } from '../../../shared/contract/computer-check.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { useActions } from '../../stores/use-app.ts';

/** A check of this computer as it goes: what was last found stays while it is checked again. */
export interface CheckState {
  readonly check: ComputerCheck | null;
  readonly busy: boolean;
  /** Why the question itself failed. */
  readonly error: AppErrorShape | null;
  readonly again: () => void;
}

/** Checks this computer's Hyper-V once at the beginning, and whenever it is asked to. */
export function useComputerCheck(): CheckState {
  const { checkComputer } = useActions();
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<Pick<CheckState, 'check' | 'error'> & { readonly turn: number }>({
    check: null,
    error: null,
    turn: -1,
  });
  useEffect(() => {
    let isWanted = true;
    void checkComputer().then((answer) => {
      if (!isWanted) return;
      setFound(
        answer.ok
          ? { check: answer.value, error: answer.value.error, turn }
          : { check: null, error: answer.error, turn },
      );
    });
    return () => {
      isWanted = false;
    };
  }, [checkComputer, turn]);
  const again = useCallback(() => {
    setTurn((before) => before + 1);
  }, []);
  return { check: found.check, error: found.error, busy: found.turn !== turn, again };
}
