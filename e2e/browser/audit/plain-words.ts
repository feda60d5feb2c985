import type { Page } from 'playwright/test';

/**
 * Prose on the screen, or told by it, that is not in the lengthened language: it stands outside the catalogues.
 *
 * Lengthened words bear marks; three words in a row without any are English. Code is no prose.
 */
export async function plainWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const PROSE = /(?<![\p{L}\p{N}])[A-Za-z]?[a-z]* [a-z]+ [a-z]+(?![\p{L}\p{N}])/u;
    const faults = new Set<string>();
    const look = (text: string | null) => {
      const found = PROSE.exec(text ?? '')?.[0] ?? '';
      // Every vowel would bear a mark.
      if (/[aeiou]/.test(found)) faults.add(`not from the catalogues: "${(text ?? '').trim().slice(0, 80)}"`);
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('pre, code, script, style') !== null) continue;
      for (const name of ['title', 'aria-label', 'placeholder', 'alt']) look(element.getAttribute(name));
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) look(node.nodeValue);
    }
    return [...faults];
  });
}
