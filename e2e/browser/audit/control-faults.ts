import type { Page } from 'playwright/test';

/**
 * Controls that cannot be pressed, or not all of them: out of reach, partly below something else, or
 * smaller than 24 px (WCAG 2.5.8).
 *
 * One that is scrolled away is brought into view as a person would, and what scrolls put back where it
 * was. What only a script could scroll does not count as reached.
 */
export async function controlFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = window.pageTools;
    if (tools === undefined) throw new Error('the tools of the audit are not in the page');
    tools.forget();
    const { nameOf } = tools;
    const CONTROLS = [
      'button, a[href], select, textarea, summary, input:not([type="hidden"])',
      ...['button', 'tab', 'menuitem', 'menuitemradio', 'menuitemcheckbox', 'treeitem', 'option'],
      ...['checkbox', 'radio', 'switch', 'link', 'slider'],
    ]
      .map((each, index) => (index === 0 ? each : `[role="${each}"]`))
      .concat('[role="row"][tabindex]', '[role="separator"][tabindex]')
      // A head that only names its column is no target.
      .concat('[role="columnheader"][tabindex]', '[role="columnheader"][aria-sort]')
      .join(', ');
    /** A bar to move is thin on purpose; the View menu does the same, which is why that may be (WCAG 2.5.8). */
    const THIN_BAR = 8;
    const faults: string[] = [];

    for (const control of tools.scope().querySelectorAll(CONTROLS)) {
      if (!tools.isShown(control) || control.closest('[aria-hidden="true"]') !== null) continue;
      const size = control.getBoundingClientRect();
      if (size.width === 0 || size.height === 0 || tools.isForTheEar(control)) continue;
      if (control instanceof HTMLOptionElement) continue;
      const target = sizeOf(control);
      const isBar = control.getAttribute('role') === 'separator';
      const [short, long] = [Math.min(target.width, target.height), Math.max(target.width, target.height)];
      if (isBar ? short < THIN_BAR - 0.5 || long < 23.5 : short < 23.5 && !isInSentence(control)) {
        faults.push(
          `smaller than 24 px (${target.width.toFixed(0)}×${target.height.toFixed(0)}): ${nameOf(control)}`,
        );
      }
      const undo = bringIntoView(control);
      const fault = reachFault(control);
      undo();
      if (fault !== null) faults.push(`${fault}: ${nameOf(control)}`);
    }
    return [...new Set(faults)];

    /**
     * Of a field with a label that presses it, both together; of a thing in a drawing that was made
     * smaller, what it is at its full size, which the tools beside the drawing give; else its own.
     */
    function sizeOf(control: Element): { width: number; height: number } {
      const drawing = control instanceof SVGElement ? control.closest('svg') : null;
      const scale = drawing === null ? 1 : Math.min(1, drawing.getScreenCTM()?.a ?? 1);
      const boxes = [control.getBoundingClientRect()];
      if (control instanceof HTMLInputElement && ['checkbox', 'radio'].includes(control.type)) {
        for (const label of control.labels ?? []) boxes.push(label.getBoundingClientRect());
      }
      return {
        width:
          (Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))) / scale,
        height:
          (Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top))) / scale,
      };
    }

    /** A link among words is as high as its line (WCAG 2.5.8 excepts it). */
    function isInSentence(control: Element): boolean {
      return (
        control.matches('a[href], button') &&
        getComputedStyle(control).display === 'inline' &&
        [...(control.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== '',
        )
      );
    }

    /** Scrolls what a person can scroll until the control is seen, and gives what puts all back. */
    function bringIntoView(control: Element): () => void {
      const clips = tools?.clipsOf(control) ?? [];
      const before = clips.map(({ element }) => [element, element.scrollLeft, element.scrollTop] as const);
      for (const { element, box, x, y } of clips) {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        if (x === 'scrolls') {
          if (right > box.right) element.scrollLeft += Math.min(right - box.right, left - box.left);
          else if (left < box.left) element.scrollLeft -= box.left - left;
        }
        if (y === 'scrolls' && (bottom > box.bottom || top < box.top + headOf(element, control))) {
          element.scrollTop += (top + bottom) / 2 - (box.top + box.bottom) / 2;
        }
      }
      return () => {
        for (const [element, left, top] of before) {
          if (element.scrollLeft !== left) element.scrollLeft = left;
          if (element.scrollTop !== top) element.scrollTop = top;
        }
      };
    }

    /** How much of a part that scrolls lies below a head that stays. */
    function headOf(scroller: Element, control: Element): number {
      const heads = [...scroller.querySelectorAll('[role="row"], [role="rowgroup"], thead, th')];
      return Math.max(
        0,
        ...heads
          .filter((head) => !head.contains(control) && getComputedStyle(head).position === 'sticky')
          .map((head) => head.getBoundingClientRect().height),
      );
    }

    function reachFault(control: Element): string | null {
      let { left, right, top, bottom } = control.getBoundingClientRect();
      for (const { element, box, x, y } of tools?.clipsOf(control) ?? []) {
        if (element === control) continue;
        const isCutX = x === 'cuts' && (left < box.left - 2 || right > box.right + 2);
        const isCutY = y === 'cuts' && (top < box.top - 2 || bottom > box.bottom + 2);
        if (isCutX || isCutY) return 'partly out of reach';
        if (x !== 'shows') [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        if (y !== 'shows') [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
        if (right - left < 1 || bottom - top < 1) return 'out of reach';
      }
      const [width, height] = [right - left, bottom - top];
      for (const [across, down] of [
        [0.5, 0.5],
        [0.2, 0.5],
        [0.8, 0.5],
        [0.5, 0.2],
        [0.5, 0.8],
      ] as const) {
        const over = document.elementFromPoint(left + width * across, top + height * down);
        if (over === null) return 'out of reach';
        if (!isOf(control, over)) return `partly under ${nameOf(over)}`;
      }
      return null;
    }

    /** Whether what a press meets is the control, something in it, or what presses it. */
    function isOf(control: Element, over: Element): boolean {
      if (control.contains(over) || over.closest('[data-tabster-dummy]') !== null) return true;
      if (control instanceof HTMLInputElement) {
        return [...(control.labels ?? [])].some((label) => label.contains(over));
      }
      // Of a line in the text, what is between its words; of a drawn thing, what is between its shapes.
      const isHolder = over.contains(control);
      return isHolder && (getComputedStyle(control).display === 'inline' || control instanceof SVGElement);
    }
  });
}
