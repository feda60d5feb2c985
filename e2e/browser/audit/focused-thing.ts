import type { Page } from 'playwright/test';
import { installPageTools } from './page-tools.ts';

declare global {
  interface Window {
    /** The walk through the page, or a part of it. */
    focusWalk?: FocusWalk;
  }
}

interface FocusWalk {
  /** Where it was already. */
  readonly stops: Set<Element>;
  /** What cannot be seen of a thing that has the focus, in words; null where all can. */
  readonly faultOf: (focused: Element) => string | null;
}

/** What Tab came to. */
interface FocusedThing {
  readonly fault: string | null;
  readonly role: string;
  /** Nothing has the focus, it left the part, or the walk came to where it was before. */
  readonly isEnd: boolean;
}

/** What has the focus, as the next stop of the walk. */
export async function focusedThing(page: Page, within: string): Promise<FocusedThing> {
  return page.evaluate((selector) => {
    const walk = window.focusWalk;
    if (walk === undefined) throw new Error('the walk has not begun');
    const focused = document.activeElement;
    const isGone = focused === null || focused === document.body || focused.closest(selector) === null;
    if (isGone || walk.stops.has(focused)) return { fault: null, role: '', isEnd: true };
    walk.stops.add(focused);
    // Down in a menu bar opens a menu, which is looked at for itself.
    const role = focused.closest('[role="menubar"]') === null ? (focused.getAttribute('role') ?? '') : '';
    return { fault: walk.faultOf(focused), role, isEnd: false };
  }, within);
}

/**
 * Begins a walk, and has the page say of what has the focus whether a person sees that.
 *
 * Seen is an outline, a shadow, a border, a colour or a line that the thing has only while it is focused:
 * itself, its pseudo-elements, the shapes of which it is drawn, or what shows a field that is itself
 * transparent. And it has to be on the screen, with nothing over its middle.
 */
export async function beginWalk(page: Page): Promise<void> {
  await installPageTools(page);
  await page.evaluate(() => {
    const tools = window.pageTools;
    if (tools === undefined) throw new Error('the tools of the audit are not in the page');
    const faultOf = (focused: Element): string | null => {
      const fault = (said: string) => `${said}: ${tools.nameOf(focused)}`;
      // Fluent's guards pass the focus on.
      if (focused.matches('[data-tabster-dummy]')) return null;

      const looks = (): string =>
        visualsOf(focused)
          .flatMap((part) =>
            [null, '::after', '::before'].map((pseudo) => {
              const style = getComputedStyle(part, pseudo);
              const { outline, outlineOffset, boxShadow, border, transform, backgroundColor, content } =
                style;
              const { color, stroke, strokeWidth, fill, opacity, textDecoration } = style;
              return [
                ...[outline, outlineOffset, boxShadow, border, transform, backgroundColor, content],
                ...[color, stroke, strokeWidth, fill, opacity, textDecoration],
              ].join('|');
            }),
          )
          .join();
      const withFocus = looks();
      if (focused instanceof HTMLElement || focused instanceof SVGElement) {
        focused.blur();
        const without = looks();
        focused.focus({ preventScroll: true });
        if (withFocus === without) return fault('not seen to have the focus');
      }

      let box = tools.meet(focused.getBoundingClientRect(), focused.getBoundingClientRect());
      for (const clip of tools.clipsOf(focused)) {
        if (clip.element !== focused) box = tools.meet(box, clip.box);
      }
      if (box.right - box.left < 4 || box.bottom - box.top < 4) return fault('focused out of sight');
      const over = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
      const isItself =
        over !== null &&
        (focused.contains(over) || visualsOf(focused).some((part) => part.contains(over) || over === part));
      const isBetweenShapes = focused instanceof SVGElement && over?.contains(focused) === true;
      if (!isItself && !isBetweenShapes) {
        return fault(`focused below ${over === null ? 'something' : tools.nameOf(over)}`);
      }
      return null;
    };
    window.focusWalk = { stops: new Set(), faultOf };

    /** What shows that a thing has the focus: itself, or what stands for it. */
    function visualsOf(element: Element): Element[] {
      if (element instanceof SVGElement) return [element, ...element.children];
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) {
        return element instanceof HTMLSelectElement ? [element, ...holderOf(element)] : [element];
      }
      const next = element.nextElementSibling;
      return [element, ...(element.labels ?? []), ...(next === null ? [] : [next]), ...holderOf(element)];
    }

    /** The frame that is drawn around a single field. */
    function holderOf(field: Element): Element[] {
      const { parentElement } = field;
      return parentElement !== null && parentElement.querySelectorAll('input, select, textarea').length === 1
        ? [parentElement]
        : [];
    }
  });
}
