import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useText } from '../i18n/i18n.ts';

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
  const t = useText();
  const [all, setAll] = useState(false);
  return (
    <>
      {children(all ? items : items.slice(0, shown))}
      {items.length > shown ? (
        <span>
          <Button
            size="small"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {t(all ? 'plan.show-fewer' : 'plan.show-all', { count: items.length })}
          </Button>
        </span>
      ) : null}
    </>
  );
}
