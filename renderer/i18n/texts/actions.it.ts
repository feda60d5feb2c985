import type { Translation } from '../translation.ts';
import type { actionsEn } from './actions.en.ts';

/** Texts of what can be done, in menus and panes, in Italian. */
export const actionsIt: Translation<typeof actionsEn> = {
  'actions.more': 'Altre azioni',
};
