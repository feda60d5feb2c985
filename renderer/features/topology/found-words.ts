import type { Text } from '../../i18n/i18n.ts';

/** What was found, at which of it the person is, and how much of it is folded. */
export function foundWords(
  t: Text,
  {
    number,
    count,
    hidden,
  }: { readonly number: number | null; readonly count: number; readonly hidden: number },
): string {
  const words =
    number === null ? t('topology.found', { count }) : t('topology.found-at', { number, of: count });
  return hidden === 0 ? words : t('topology.found-part', { words, shown: count - hidden });
}
