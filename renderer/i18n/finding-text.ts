import type { Finding } from '../../shared/checks/finding.ts';
import { detailInItalian } from './finding-details-it.ts';
import { FINDINGS_IT } from './findings-it.ts';
import { i18n, type Text } from './i18n.ts';

/** A finding in the language of the screen; in English it has the program's own words. */
export function findingText(
  t: Text,
  { code, name, detail, message, remedy }: Finding,
): { message: string; remedy: string | null; accept: string } {
  const accept = t(code === 'remove-when-off' ? 'accept.remove-when-off' : 'accept.any', {
    name: name ?? '',
  });
  if (i18n.language !== 'it') return { message, remedy, accept };
  const words = FINDINGS_IT[code];
  return {
    message: words.message(name ?? '', detailInItalian(detail ?? '')),
    remedy: words.remedy ?? remedy,
    accept,
  };
}
