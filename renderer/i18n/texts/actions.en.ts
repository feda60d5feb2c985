/** Texts of what can be done, in menus and panes, in English. */
export const actionsEn = {
  'actions.more': 'More actions',
};
