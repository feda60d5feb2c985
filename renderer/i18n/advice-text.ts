import type { Advice } from '../../shared/errors/advice.ts';
import { FINDINGS_IT } from './findings-it.ts';
import { i18n, type Text } from './i18n.ts';
import { PREREQUISITES_IT } from './prerequisites-it.ts';

/**
 * What to do about an error, in the language of the screen.
 *
 * A remedy that is a command is the same in every language, and has no words of its own.
 */
export function adviceText(t: Text, advice: Advice): string {
  if (advice.kind === 'hint') return t(advice.code, { replace: advice.values });
  if (i18n.language !== 'it') return advice.remedy;
  const words = advice.kind === 'finding' ? FINDINGS_IT[advice.code] : PREREQUISITES_IT[advice.code];
  return words.remedy ?? advice.remedy;
}
