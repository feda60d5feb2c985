import { useState, type ReactNode } from 'react';
import { ShowAllButton } from './show-all-button.tsx';

/** The first of many, and a button that shows all of them. */
export function FoldedList<T>({
  items,
  shown,
  children,
}: {
  readonly items: readonly T[];
  /** How many are shown at first. */
  readonly shown: number;
  /** Draws the list of those that are shown. */
  readonly children: (items: readonly T[]) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? items : items.slice(0, shown))}
      {items.length > shown ? <ShowAllButton count={items.length} all={all} onChange={setAll} /> : null}
    </>
  );
}
