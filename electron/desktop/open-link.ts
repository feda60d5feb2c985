import type { Shell } from 'electron';
import { EXTERNAL_LINKS, type ExternalLink } from '../../shared/contract/external-link.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';

/**
 * Opens one of the pages that the contract lists, in the person's browser.
 *
 * Not where the program is elevated: the browser would be too. Then the address is said instead.
 * Throws AppError NotSupported.
 */
export async function openLink(
  link: ExternalLink,
  { shell, elevated }: { shell: Pick<Shell, 'openExternal'>; elevated: boolean },
): Promise<void> {
  const address = EXTERNAL_LINKS[link];
  if (elevated) {
    throw new AppError('NotSupported', 'A program that runs as administrator opens no browser.', {
      hint: hint('hint.open-link-yourself', { address }),
    });
  }
  await shell.openExternal(address);
}
