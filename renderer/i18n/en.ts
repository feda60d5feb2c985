import { actionsEn } from './texts/actions.en.ts';
import { activityEn } from './texts/activity.en.ts';
import { adapterSettingsEn } from './texts/adapter-settings.en.ts';
import { detailsEn } from './texts/details.en.ts';
import { disableEn } from './texts/disable.en.ts';
import { errorsEn } from './texts/errors.en.ts';
import { frameEn } from './texts/frame.en.ts';
import { hintsEn } from './texts/hints.en.ts';
import { inventoryEn } from './texts/inventory.en.ts';
import { planEn } from './texts/plan.en.ts';
import { settingsEn } from './texts/settings.en.ts';
import { startEn } from './texts/start.en.ts';
import { switchesEn } from './texts/switches.en.ts';
import { wizardEn } from './texts/wizard.en.ts';
import { workEn } from './texts/work.en.ts';

/** The texts of the screen in English; every key stands in the other languages too. */
export const en = {
  ...frameEn,
  ...inventoryEn,
  ...planEn,
  ...wizardEn,
  ...disableEn,
  ...workEn,
  ...errorsEn,
  ...hintsEn,
  ...actionsEn,
  ...detailsEn,
  ...settingsEn,
  ...adapterSettingsEn,
  ...switchesEn,
  ...activityEn,
  ...startEn,
};
