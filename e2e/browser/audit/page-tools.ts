import type { Page } from 'playwright/test';

/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Something around an element that shows no more of it than its own box. */
interface Clip {
  readonly element: Element;
  readonly box: Box;
  /** Per axis: cuts what sticks out, lets it be scrolled to, or neither. */
  readonly x: 'cuts' | 'scrolls' | 'shows';
  readonly y: 'cuts' | 'scrolls' | 'shows';
}

/** What the audits ask of the page, inside the page. */
interface PageTools {
  /** Forgets what was asked of the page as it lay before. */
  readonly forget: () => void;
  /** What is to be read now: while a dialog or a menu is open, what lies behind it is not. */
  readonly scope: () => Element;
  readonly nameOf: (element: Element) => string;
  /** Whether it is drawn at all; a field that Fluent makes transparent over its picture is. */
  readonly isShown: (element: Element) => boolean;
  /** Whether it is there for the ear alone. */
  readonly isForTheEar: (element: Element) => boolean;
  /** What cuts or scrolls it, from the inside out; the window last. */
  readonly clipsOf: (element: Element) => readonly Clip[];
  /** A text without the marks that isolate names of another direction. */
  readonly plain: (text: string) => string;
  readonly meet: (one: Box, other: Box) => Box;
  /** Whether there is a fixed head (sticky) over what scrolls below it, and this is of the head. */
  readonly isOfFixedHead: (element: Element, scrolled: Element) => boolean;
}

declare global {
  interface Window {
    pageTools?: PageTools;
  }
}

/** The pages that have the tools, until another is loaded in their place. */
const equipped = new WeakSet<Page>();

/** Puts the tools of the audits into the page, once for each page that was loaded. */
export async function installPageTools(page: Page): Promise<void> {
  if (equipped.has(page)) return;
  equipped.add(page);
  page.once('domcontentloaded', () => equipped.delete(page));
  await page.evaluate(() => {
    const isScrolling = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const isCutting = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const kindOf = (overflow: string): Clip['x'] =>
      isScrolling(overflow) ? 'scrolls' : isCutting(overflow) ? 'cuts' : 'shows';

    const clipOf = (element: Element): Clip | null => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (overflowX === 'visible' && overflowY === 'visible') return null;
      if (display === 'inline' || display === 'contents') return null;
      // Of drawings the outermost one cuts; a picture in the text shows what it has.
      if (!(element instanceof HTMLElement)) return null;
      const { left, top } = element.getBoundingClientRect();
      const x = left + element.clientLeft;
      const y = top + element.clientTop;
      return {
        element,
        box: { left: x, top: y, right: x + element.clientWidth, bottom: y + element.clientHeight },
        x: kindOf(overflowX),
        y: kindOf(overflowY),
      };
    };

    const theWindow = (): Clip => {
      const styles = [document.documentElement, document.body].map((each) => getComputedStyle(each));
      return {
        element: document.documentElement,
        box: { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight },
        // Sideways is a fault of its own, said once for the whole page.
        x: styles.some(({ overflowX }) => isCutting(overflowX)) ? 'cuts' : 'scrolls',
        y: styles.some(({ overflowY }) => isCutting(overflowY)) ? 'cuts' : 'scrolls',
      };
    };

    let forTheEar = new Map<Element, boolean>();
    const isForTheEar = (element: Element): boolean => {
      const known = forTheEar.get(element);
      if (known !== undefined) return known;
      const { clipPath, overflowX } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const is =
        clipPath.startsWith('inset(') ||
        (width <= 1 && height <= 1 && overflowX !== 'visible') ||
        (element.parentElement !== null && isForTheEar(element.parentElement));
      forTheEar.set(element, is);
      return is;
    };

    window.pageTools = {
      forget() {
        forTheEar = new Map();
      },
      scope() {
        const layers = document.querySelectorAll(
          '[role="dialog"][aria-modal="true"], [role="alertdialog"], [role="menu"]',
        );
        return [...layers].at(-1) ?? document.body;
      },
      nameOf(element) {
        const said = element.getAttribute('aria-label') ?? element.textContent;
        const id = element.id === '' ? '' : `#${element.id}`;
        return `${element.tagName.toLowerCase()}${id} "${said.trim().slice(0, 60)}"`;
      },
      isShown: (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[data-tabster-dummy], [inert]') === null,
      isForTheEar,
      clipsOf(element) {
        const clips: Clip[] = [];
        const own = clipOf(element);
        if (own !== null) clips.push(own);
        let { position } = getComputedStyle(element);
        for (
          let parent = element.parentElement;
          parent !== null && parent !== document.body;
          parent = parent.parentElement
        ) {
          const style = getComputedStyle(parent);
          const holds =
            style.transform !== 'none' || style.contain.includes('paint') || style.contain === 'strict';
          // What is taken out of the flow is cut by what it is placed in, not by what it is written in.
          if (position === 'fixed' && !holds) continue;
          if (position === 'absolute' && style.position === 'static' && !holds) continue;
          ({ position } = style);
          const clip = clipOf(parent);
          if (clip !== null) clips.push(clip);
        }
        return [...clips, theWindow()];
      },
      plain: (text) =>
        text
          .replace(/[\u2066-\u2069\u200e\u200f\u00ad]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      meet: (one, other) => ({
        left: Math.max(one.left, other.left),
        top: Math.max(one.top, other.top),
        right: Math.min(one.right, other.right),
        bottom: Math.min(one.bottom, other.bottom),
      }),
      isOfFixedHead(element, scrolled) {
        for (
          let each: Element | null = element;
          each !== null && !each.contains(scrolled);
          each = each.parentElement
        ) {
          if (getComputedStyle(each).position === 'sticky') return true;
        }
        return false;
      },
    };
  });
}
