import { expect, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';

test.use({ welcomed: false });

inLanguages(['en', 'it'], () => {
  test('the first-run page checks again, leads to practice and to each topic of Help, and never drops the focus', async ({
    open,
    t,
  }) => {
    const { page } = await open();
    const screen = screenOf(page, t);
    // Where there is no Windows nothing is wrong, and the checks are folded.
    if (process.platform !== 'win32') {
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.getByText(t('start.checked'), { exact: true }).click();
    }
    const checks = page.getByRole('list', { name: t('start.computer') }).getByRole('listitem');
    await expect(checks).toHaveCount(6, { timeout: 20_000 });
    await expect(checks.first()).toContainText(t('requirement.powershell'));
    // What is missing says what mends it.
    for (const missing of await checks.filter({ hasText: ` · ${t('requirement.missing')}` }).all()) {
      await expect(missing.getByRole('button', { name: t('requirement.copy') })).toBeVisible();
    }
    await screen.button(t('start.check-again')).press('Enter');
    await expect(screen.button(t('start.check-again'))).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: t('start.checking') })).toHaveCount(0, {
      timeout: 20_000,
    });
    await expect(checks).toHaveCount(6);

    await screen.button(t('start.help')).press('Enter');
    const topics = page.getByRole('navigation', { name: t('help.topics') }).getByRole('tab');
    await expect(topics.first()).toBeFocused();
    const texts = new Set<string>();
    for (const topic of await topics.all()) {
      await topic.click();
      texts.add(await page.locator('#help-text').innerText());
    }
    expect(texts.size).toBe(await topics.count());
    expect([...texts].every((text) => text.length > 80)).toBe(true);

    await screen.view('start');
    await screen.button(t('start.lab.soc')).press('Enter');
    await expect(page.getByRole('tab', { name: t('tab.machines'), exact: true })).toBeFocused();
    await screen.view('start');
    await screen.button(t('start.to-machines')).press('Enter');
    await expect(page.getByRole('tab', { name: t('tab.machines'), exact: true })).toBeFocused();
  });
});
