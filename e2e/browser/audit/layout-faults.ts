import type { Page } from 'playwright/test';

/**
 * What is wrong with how the page lies on the screen, in words; empty where nothing is.
 *
 * Text that is cut off without a tooltip, controls that lie under something else or are smaller than
 * 24 px (WCAG 2.5.8), and a page that scrolls sideways (WCAG 1.4.10; a table may, inside its region).
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}${element.id === '' ? '' : `#${element.id}`} "${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}"`;
    const isHidden = (element: Element): boolean =>
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
      element.closest('[aria-hidden="true"], [data-tabster-dummy], [inert]') !== null;
    // While a dialog is open, what lies behind it is not to be read.
    const layers = [
      ...document.querySelectorAll('[role="dialog"][aria-modal="true"], [role="alertdialog"], [role="menu"]'),
    ];
    const scope = layers.at(-1) ?? document.body;
    const all = [...scope.querySelectorAll('*')].filter((element) => !isHidden(element));

    const { scrollingElement } = document;
    if (scrollingElement !== null && scrollingElement.scrollWidth > window.innerWidth + 1) {
      faults.push(`the page scrolls sideways: ${String(scrollingElement.scrollWidth)} px`);
    }

    for (const element of all) {
      if (!(element instanceof HTMLElement)) continue;
      const ownText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
      );
      if (!ownText) continue;
      let cutter: HTMLElement | null = element;
      for (let level = 0; level < 3 && cutter !== null; level += 1, cutter = cutter.parentElement) {
        const style = getComputedStyle(cutter);
        const hides = ['hidden', 'clip'];
        const isClipPath = style.clipPath !== 'none';
        if (isClipPath) break;
        const cutWide = hides.includes(style.overflowX) && cutter.scrollWidth > cutter.clientWidth + 1;
        const cutHigh = hides.includes(style.overflowY) && cutter.scrollHeight > cutter.clientHeight + 3;
        if (!cutWide && !cutHigh) continue;
        const tip = element.closest('[title]') ?? cutter.closest('[title]');
        if (tip === null || tip.getAttribute('title') === '') {
          faults.push(`cut off without a tooltip: ${nameOf(element)}`);
        }
        break;
      }
    }

    const controls = all.filter((element) =>
      element.matches(
        'button, a[href], select, textarea, input:not([type="hidden"]), [role="button"], [role="tab"], [role="menuitem"], [role="treeitem"], [role="row"][tabindex], [role="separator"][tabindex]',
      ),
    );
    for (const control of controls) {
      const box = control.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) continue;
      const field = control.matches('input, textarea, select')
        ? (control.closest('label') ?? control.parentElement)
        : null;
      const target = field?.getBoundingClientRect() ?? box;
      const isEdge = control.getAttribute('role') === 'separator';
      if (
        !isEdge &&
        (Math.max(box.height, target.height) < 23.5 || Math.max(box.width, target.width) < 23.5)
      ) {
        faults.push(
          `smaller than 24 px (${box.width.toFixed(0)}×${box.height.toFixed(0)}): ${nameOf(control)}`,
        );
      }
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      if (x < 0 || y < 0 || x >= window.innerWidth || y >= window.innerHeight) continue;
      const over = document.elementFromPoint(x, y);
      if (over === null || control.contains(over) || over.contains(control)) continue;
      const labelled =
        control instanceof HTMLInputElement &&
        [...(control.labels ?? [])].some((label) => label.contains(over) || over.contains(label));
      // A part that scrolls may have the control above or below what it shows.
      if (labelled || isScrolledAway(control, x, y)) continue;
      if (over.closest('[data-tabster-dummy]') !== null) continue;
      faults.push(`under ${nameOf(over)}: ${nameOf(control)}`);
    }
    return [...new Set(faults)];

    function isScrolledAway(element: Element, x: number, y: number): boolean {
      const over = document.elementFromPoint(x, y);
      for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
        const style = getComputedStyle(parent);
        if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
        const box = parent.getBoundingClientRect();
        if (x < box.left || x > box.right || y < box.top || y > box.bottom) return true;
        // A head that stays lies over the lines that were scrolled below it.
        for (let each = over; each !== null && each !== parent; each = each.parentElement) {
          if (getComputedStyle(each).position === 'sticky') return true;
        }
      }
      return false;
    }
  });
}
