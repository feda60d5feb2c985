const HERE = 'data-tour-here';

/** Whether a part of the screen, by its `data-tour`, is there. */
export function isPartThere(part: string): boolean {
  return document.querySelector(`[data-tour="${CSS.escape(part)}"]`) !== null;
}

/** Draws a frame around one part of the screen, and around no other; null for none. */
export function markPart(part: string | null): void {
  const parts = part === null ? [] : document.querySelectorAll(`[data-tour="${CSS.escape(part)}"]`);
  const wanted = [...parts].at(-1) ?? null;
  for (const marked of document.querySelectorAll(`[${HERE}]`)) {
    if (marked !== wanted) marked.removeAttribute(HERE);
  }
  if (wanted !== null && !wanted.hasAttribute(HERE)) wanted.setAttribute(HERE, '');
}
