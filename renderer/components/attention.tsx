import { useEffect, useRef, type ReactNode } from 'react';

/**
 * Something that has to be seen before anything else: it comes into sight and takes the focus.
 *
 * It is drawn far above the button that gave rise to it, on a page that may be scrolled. A new `key`
 * calls for it once more.
 */
export function Attention({
  block = 'nearest',
  children,
}: {
  /** Where in sight it comes: `center` where what it is about stands below it. */
  readonly block?: 'nearest' | 'center';
  readonly children: ReactNode;
}) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block });
    place.current?.focus();
  }, [block]);
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
