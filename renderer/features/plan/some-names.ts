import type { Text } from '../../i18n/i18n.ts';

/** More than this many names are counted, not read. */
const MOST = 12;

/** Names in a sentence: the first of them, and how many more there are. */
export function someNames(t: Text, names: readonly string[]): string {
  if (names.length <= MOST) return names.join(', ');
  return t('plan.and-more', { names: names.slice(0, MOST).join(', '), count: names.length - MOST });
}
