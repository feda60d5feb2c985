import { beforeAll, describe, expect, it, vi } from 'vitest';
import { everyKindOfStep } from '../../shared/script/testing/sample-plan.ts';
import { LANGUAGES } from '../stores/preferences.ts';
import { createPreferences } from '../stores/preferences-store.ts';
import { i18n, startLanguage, type Text, speak } from './i18n.ts';
import { stepText } from './step-text.ts';

const t = i18n.t.bind(i18n) as Text;
const steps = everyKindOfStep((nth) => `name ${String(nth)} & {{vm}} $t(app.title)`);

beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await startLanguage(createPreferences({ getItem: () => null, setItem: () => undefined }, 'en'));
});

describe.each(LANGUAGES)('a step in the language %s', (language) => {
  it.each(steps)('$id $kind says what it does, and leaves names as they are', async (step) => {
    await speak(language);
    const text = stepText(t, step);
    expect(text).toMatch(/name \d+ & \{\{vm\}\} \$t\(app\.title\)/);
    expect(text.replaceAll(/name \d+ & \{\{vm\}\} \$t\(app\.title\)/g, '')).not.toMatch(
      /[{}$]|undefined|null/,
    );
  });
});
