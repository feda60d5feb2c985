import { useEffect, useRef } from 'react';

/** Leads to the field in a place with what is wrong in it, each time it was tried in vain to go on. */
export function useTriedField(tries: number, isWrong: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const last = useRef(tries);
  useEffect(() => {
    if (last.current === tries) return;
    last.current = tries;
    if (!isWrong) return;
    place.current?.scrollIntoView({ block: 'center' });
    place.current?.querySelector('input')?.focus();
  }, [tries, isWrong]);
  return place;
}
