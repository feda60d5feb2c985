import type { Prerequisite } from '../../shared/checks/prerequisites.ts';
import { i18n } from './i18n.ts';
import { PREREQUISITES_IT } from './prerequisites-it.ts';

/** What stands in the way in the language of the screen; in English it has the program's own words. */
export function prerequisiteText({
  code,
  message,
  remedy,
}: Prerequisite): Pick<Prerequisite, 'message' | 'remedy'> {
  if (i18n.language !== 'it') return { message, remedy };
  const words = PREREQUISITES_IT[code];
  return { message: words.message, remedy: words.remedy ?? remedy };
}
