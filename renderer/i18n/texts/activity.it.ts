import type { Translation } from '../translation.ts';
import type { activityEn } from './activity.en.ts';

/** Texts of what was done, in Italian. */
export const activityIt: Translation<typeof activityEn> = {
  'activity.title': 'Attività',
};
