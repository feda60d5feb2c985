import type { Page } from 'playwright/test';
import type { Box } from './page-tools.ts';

/**
 * Texts that cannot be read where they stand: cut off without a tooltip that says them, over each other,
 * or below something else.
 *
 * Each line of each text is measured for itself, in drawings too. What can be scrolled to is not cut off.
 */
export async function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = window.pageTools;
    if (tools === undefined) throw new Error('the tools of the audit are not in the page');
    tools.forget();
    const { clipsOf, meet, nameOf, plain } = tools;

    interface Line {
      readonly element: Element;
      /** The nearest part that scrolls; lines of the same one are compared wherever they are scrolled to. */
      readonly scroller: Element | null;
      /** What of it there is to see in that part. */
      readonly within: Box;
      /** What of it is seen now. */
      readonly seen: Box;
    }
    const isEmpty = ({ left, top, right, bottom }: Box) => right - left < 1 || bottom - top < 1;
    const faults: string[] = [];
    const lines: Line[] = [];

    const walker = document.createTreeWalker(tools.scope(), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = plain(node.nodeValue ?? '');
      if (element === null || text === '') continue;
      // A list to choose from is the browser's own, and draws itself.
      if (element.closest('option, title, desc, style, script, noscript') !== null) continue;
      if (!tools.isShown(element) || !element.checkVisibility({ opacityProperty: true })) continue;
      if (tools.isForTheEar(element)) continue;
      const clips = clipsOf(element);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (isEmpty(rect)) continue;
        let wanted: Box = rect;
        let seen: Box = rect;
        let within: Box = rect;
        let scroller: Element | null = null;
        let cutBy: Element | null = null;
        for (const { element: clip, box, x, y } of clips) {
          const { left, right, top, bottom } = wanted;
          const slack = scroller === null ? 1 : 4;
          if (x === 'cuts' && (left < box.left - slack || right > box.right + slack)) cutBy ??= clip;
          if (y === 'cuts' && (top < box.top - 3 - slack || bottom > box.bottom + 3 + slack)) cutBy ??= clip;
          const cut: Box = {
            left: x === 'shows' ? seen.left : Math.max(seen.left, box.left),
            right: x === 'shows' ? seen.right : Math.min(seen.right, box.right),
            top: y === 'shows' ? seen.top : Math.max(seen.top, box.top),
            bottom: y === 'shows' ? seen.bottom : Math.min(seen.bottom, box.bottom),
          };
          seen = cut;
          if (x === 'scrolls' || y === 'scrolls') {
            // From here on it is the part that scrolls which must not be cut off itself.
            wanted = {
              left: x === 'scrolls' ? box.left : left,
              right: x === 'scrolls' ? box.right : right,
              top: y === 'scrolls' ? box.top : top,
              bottom: y === 'scrolls' ? box.bottom : bottom,
            };
            scroller ??= clip;
          } else if (scroller === null) within = cut;
        }
        if (cutBy !== null && !isToldBy(element, text)) {
          faults.push(
            `cut off without a tooltip that says it: ${nameOf(element)} by ${nameOf(cutBy).slice(0, 40)}`,
          );
        }
        lines.push({ element, scroller, within, seen });
      }
      if (element instanceof SVGElement && text.endsWith('…') && !isToldBy(element, text.slice(0, -1))) {
        faults.push(`shortened without a tooltip that says it: ${nameOf(element)}`);
      }
    }

    lines.forEach((line, at) => {
      for (const other of lines.slice(at + 1)) {
        if (line.element === other.element) continue;
        const isSamePart = line.scroller === other.scroller;
        const [one, two] = isSamePart ? [line.within, other.within] : [line.seen, other.seen];
        if (isEmpty(one) || isEmpty(two)) continue;
        const both = meet(one, two);
        const least = Math.min(one.bottom - one.top, two.bottom - two.top);
        if (both.right - both.left <= 2 || both.bottom - both.top <= least * 0.3) continue;
        const isBelowHead =
          tools.isOfFixedHead(line.element, other.element) ||
          tools.isOfFixedHead(other.element, line.element);
        if (isBelowHead) continue;
        faults.push(`over each other: ${nameOf(line.element)} and ${nameOf(other.element)}`);
      }
    });

    for (const { element, seen } of lines) {
      if (isEmpty(seen)) continue;
      const y = (seen.top + seen.bottom) / 2;
      for (const x of [seen.left + 1, (seen.left + seen.right) / 2, seen.right - 1]) {
        const over = coverAt(element, x, y);
        if (over === null) continue;
        faults.push(`below ${nameOf(over)}: ${nameOf(element)}`);
        break;
      }
    }
    return [...new Set(faults)];

    /** Whether a tooltip around it has every word of the text; arrows and dots between them are drawing. */
    function isToldBy(element: Element, text: string): boolean {
      const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        const own = each instanceof SVGElement ? each.querySelector(':scope > title')?.textContent : null;
        const told = plain(own ?? each.getAttribute('title') ?? '');
        if (told !== '' && words.every((word) => told.includes(word))) return true;
      }
      return false;
    }

    /** What is painted over an element at a point of its text. */
    function coverAt(element: Element, x: number, y: number): Element | null {
      // What takes no pointer is not told by the page at a point; lines over it are found above.
      const top = document.elementFromPoint(x, y);
      if (top === element || (top !== null && element.contains(top))) return null;
      if (getComputedStyle(element).pointerEvents === 'none') return null;
      for (const each of document.elementsFromPoint(x, y)) {
        if (each === element || element.contains(each) || each.contains(element)) return null;
        if (tools?.isOfFixedHead(each, element) === true) return null;
        const { opacity, backgroundColor, backgroundImage, visibility } = getComputedStyle(each);
        const isClear = /rgba\(.*, 0\)|transparent/.test(backgroundColor) && backgroundImage === 'none';
        if (Number(opacity) > 0.1 && visibility === 'visible' && !isClear) return each;
      }
      return null;
    }
  });
}
