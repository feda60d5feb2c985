/** What holds things of one kind, one after the other; a grid of lines that come and go sees to them itself. */
const LISTS = '[role="tree"], [role="listbox"], [role="radiogroup"], table';
const PLAIN_LISTS = 'ul, ol, [role="list"]';

let last: Element | null = null;
let alike: readonly HTMLElement[] = [];

/**
 * Remembers what has got the focus, and all that is of its kind in its list.
 *
 * When it goes it is out of the page already, and no longer tells what it stood beside.
 */
export function rememberFocus(focused: Element | null): void {
  last = focused;
  const list = focused?.closest(LISTS) ?? focused?.closest(PLAIN_LISTS) ?? null;
  alike =
    list === null || focused === null || focused === list
      ? []
      : [...list.querySelectorAll<HTMLElement>(kindOf(focused))];
}

/** What had the focus, and has gone from the page; null where it is still there. */
export function goneFocus(): Element | null {
  return last?.isConnected === false ? last : null;
}

/** Gives the focus to what stood after the thing that is gone, or else before it; false where nothing did. */
export function focusNeighbour(): boolean {
  const gone = goneFocus();
  if (gone === null) return false;
  const at = alike.findIndex((each) => each === gone);
  const next = [...alike.slice(at + 1), ...alike.slice(0, Math.max(0, at)).reverse()];
  for (const each of next) {
    if (!each.isConnected || each.getClientRects().length === 0) continue;
    each.focus();
    if (document.activeElement === each) return true;
  }
  return false;
}

/** A selector of what is used as this is: by its role, or by what it is. */
function kindOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role !== null) return `[role="${role}"]`;
  const tag = element.tagName.toLowerCase();
  return tag === 'input' ? `input[type="${element.getAttribute('type') ?? 'text'}"]` : tag;
}
