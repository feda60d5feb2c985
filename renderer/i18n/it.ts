import type { en } from './en.ts';
import { actionsIt } from './texts/actions.it.ts';
import { activityIt } from './texts/activity.it.ts';
import { adapterSettingsIt } from './texts/adapter-settings.it.ts';
import { detailsIt } from './texts/details.it.ts';
import { disableIt } from './texts/disable.it.ts';
import { errorsIt } from './texts/errors.it.ts';
import { frameIt } from './texts/frame.it.ts';
import { hintsIt } from './texts/hints.it.ts';
import { inventoryIt } from './texts/inventory.it.ts';
import { planIt } from './texts/plan.it.ts';
import { settingsIt } from './texts/settings.it.ts';
import { startIt } from './texts/start.it.ts';
import { switchesIt } from './texts/switches.it.ts';
import { wizardIt } from './texts/wizard.it.ts';
import { workIt } from './texts/work.it.ts';

/** The texts of the screen in Italian, in the terms of Microsoft's own translation where it has one. */
export const it: Record<keyof typeof en, string> = {
  ...frameIt,
  ...inventoryIt,
  ...planIt,
  ...wizardIt,
  ...disableIt,
  ...workIt,
  ...errorsIt,
  ...hintsIt,
  ...actionsIt,
  ...detailsIt,
  ...settingsIt,
  ...adapterSettingsIt,
  ...switchesIt,
  ...activityIt,
  ...startIt,
};
