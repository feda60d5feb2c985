import { detailText } from '../../shared/checks/detail-text.ts';
import type { Finding } from '../../shared/checks/finding.ts';
import { FINDING_TEXTS } from '../../shared/checks/finding-text.ts';
import { detailInItalian } from './finding-details-it.ts';
import { FINDINGS_IT } from './findings-it.ts';
import { i18n, type Text } from './i18n.ts';

/**
 * A finding in the language of the screen.
 *
 * Its sentence is put together here from the code, the name and the details: names that are told
 * apart, or that run from the right, stay whole within it.
 */
export function findingText(
  t: Text,
  { code, name, details, remedy }: Finding,
): { message: string; remedy: string | null; accept: string } {
  const about = name ?? '';
  const accept = t(code === 'remove-when-off' ? 'accept.remove-when-off' : 'accept.any', { name: about });
  if (i18n.language !== 'it') {
    const message = FINDING_TEXTS[code].message(about, details.map(detailText).join(', '));
    return { message, remedy, accept };
  }
  const words = FINDINGS_IT[code];
  const detail = details.map((each) => detailInItalian(t, each)).join(', ');
  return { message: words.message(about, detail), remedy: words.remedy ?? remedy, accept };
}
