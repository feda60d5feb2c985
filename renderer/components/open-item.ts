/** Marks what still stands in the way of a plan, so that the button that would run it can lead there. */
export const OPEN_ITEM = 'data-open-item';

/** Brings the first open item into sight and the focus to it; false where there is none. */
export function goToOpenItem(): boolean {
  const item = document.querySelector<HTMLElement>(`[${OPEN_ITEM}]`);
  item?.scrollIntoView({ block: 'center' });
  item?.focus();
  return item !== null;
}
