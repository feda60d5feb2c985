import type { BrowserContext } from 'playwright';

/** Has every page of the context opened as by somebody who left the first-run page once before. */
export async function knownPerson(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.localStorage.setItem('mirror-manager-preferences', JSON.stringify({ welcomed: true }));
  });
}
