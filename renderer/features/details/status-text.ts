import type { Text } from '../../i18n/i18n.ts';
import { isKey } from '../../i18n/is-key.ts';

/**
 * What Hyper-V says of how a thing is, in the language of the screen.
 *
 * A word that is not known here stays as Hyper-V said it: newer Windows may say more.
 */
export function statusText(t: Text, status: readonly string[]): string {
  if (status.length === 0) return t('details.unknown');
  return [...new Set(status)].map((word) => wordText(t, 'status', word)).join(', ');
}

/** A word of Hyper-V's, or `unknown` where there is none. */
export function wordText(
  t: Text,
  kind: 'status' | 'replication' | 'team' | 'card',
  word: string | null,
): string {
  if (word === null || word === '') return t('details.unknown');
  const key = `details.${kind}.${word}`;
  return isKey(key) ? t(key) : word;
}

/** Yes, no, or unknown. */
export function yesNo(t: Text, value: boolean | null): string {
  if (value === null) return t('details.unknown');
  return t(value ? 'details.yes' : 'details.no');
}
