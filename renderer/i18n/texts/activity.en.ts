/** Texts of what was done, in English. */
export const activityEn = {
  'activity.title': 'Activity',
};
