import type { ReachCount } from '../../shared/checks/reach-count.ts';
import type { Text } from './i18n.ts';

/**
 * To whom a Source's copies go, or whose a Destination receives, with what of it cannot be expected.
 *
 * Where anything is in doubt the names are those that the settings mean, no more.
 */
export function copiesWords(
  t: Text,
  mode: 'Source' | 'Destination',
  names: string,
  doubt: ReachCount,
): string {
  const isSource = mode === 'Source';
  if (doubt.of === 0) return t(isSource ? 'copies.to-nobody' : 'copies.from-nobody');
  const doubts = doubtWords(t, doubt);
  if (doubts === '') return t(isSource ? 'copies.to' : 'copies.from', { names });
  return `${t(isSource ? 'copies.meant-for' : 'copies.meant-from', { names })}: ${doubts}`;
}

/** What of a port's copies cannot be expected; empty where all can. */
export function doubtWords(t: Text, { of, notExpected, unknown }: ReachCount): string {
  const part = (number: number, all: string, some: string) =>
    number === 0 ? [] : [number === of ? all : some];
  return [
    ...part(notExpected, t('copies.not-expected'), t('copies.some-not-expected', { count: notExpected, of })),
    ...part(unknown, t('copies.uncertain'), t('copies.some-uncertain', { count: unknown, of })),
  ].join(', ');
}
