import { useEffect, useRef } from 'react';

/** A node that is to have the focus, once it is there; `turn` tells one such wish from the next. */
export interface Wanted {
  readonly key: string;
  readonly turn: number;
}

/** Follows a wish once; one that was there before its place was shown is over, and takes no focus. */
export function useWanted(wanted: Wanted | null, goTo: (key: string) => void): void {
  const followed = useRef(wanted);
  useEffect(() => {
    if (wanted === null || wanted === followed.current) return;
    followed.current = wanted;
    goTo(wanted.key);
  }, [wanted, goTo]);
}
