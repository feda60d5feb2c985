import type { Prerequisite } from '../../shared/checks/prerequisites.ts';
import { i18n } from './i18n.ts';
import { PREREQUISITES_IT } from './prerequisites-it.ts';

/** What stands in the way, in words. */
export interface PrerequisiteText {
  readonly message: string;
  readonly remedy: string;
  /** What was said in other words than those of the screen and tells more than it; null where nothing was. */
  readonly ownWords: string | null;
}

/** What stands in the way in the language of the screen; in English it has the program's own words. */
export function prerequisiteText({ code, message, remedy }: Prerequisite): PrerequisiteText {
  if (i18n.language !== 'it') return { message, remedy, ownWords: null };
  const words = PREREQUISITES_IT[code];
  return {
    message: words.message,
    remedy: words.remedy ?? remedy,
    ownWords: words.hasOwnWords === true ? message : null,
  };
}
