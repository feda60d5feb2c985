import { expect, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';

inLanguages(['en', 'it', 'long'], () => {
  test('the guided tour leads through the whole walkthrough, and goes on as its steps are done', async ({
    open,
    t,
  }) => {
    test.setTimeout(90_000);
    const { page, world } = await open();
    const screen = screenOf(page, t);
    const tour = page.getByRole('region', { name: t('tour.title'), exact: true });
    const next = tour.getByRole('button', { name: t('tour.next'), exact: true });
    const at = (step: 'welcome' | 'list' | 'topology' | 'pick' | 'start' | 'where' | 'review' | 'result') =>
      expect(tour.getByRole('heading', { name: t(`tour.${step}`), exact: true })).toBeVisible();

    await screen.pick('help', t('menu.tour'));
    await at('welcome');
    await next.click();
    await at('list');
    await next.click();
    await at('topology');
    await expect(page.locator('[data-tour-here]')).toHaveAttribute('id', 'tab-topology');
    await screen.view('topology');
    await at('pick');
    await screen.view('machines');
    await screen.row('Wind0ws-VM').first().click();
    await at('start');
    await screen.button(t('action.set-up-selection', { count: 1 })).click();
    // Behind a dialog nothing can be reached: the tour is in it.
    await expect(screen.dialog.getByRole('heading', { name: t('tour.where'), exact: true })).toBeVisible();
    await screen.dialog.getByRole('radio', { name: t('wizard.where.new', { vm: 'Win-VM-Dest' }) }).check();
    await screen.button(t('button.next')).click();
    await at('review');
    await screen.shutDownAndSetUp('Win-VM-Dest');
    await at('result');
    await screen.ended('done');
    await screen.close();
    await expect(tour.getByRole('heading', { name: t('tour.see'), exact: true })).toBeVisible();
    await next.click();
    await screen.row('LAN2-SPAN').last().click();
    await next.click();
    await screen.button(t('action.disable', { host: 'HV1', count: 2 })).click();
    await expect(screen.dialog.getByRole('heading', { name: t('tour.gone'), exact: true })).toBeVisible();
    await screen.button(t('disable.action')).click();
    await screen.ended('done');
    await screen.close();
    await expect(tour.getByRole('heading', { name: t('tour.activity'), exact: true })).toBeVisible();
    await screen.view('activity');
    await expect(tour.getByRole('heading', { name: t('tour.end'), exact: true })).toBeVisible();
    await tour.getByRole('button', { name: t('tour.finish'), exact: true }).click();
    await expect(tour).toBeHidden();
    await expect(page.locator('[data-tour-here]')).toHaveCount(0);
    const modes = (await world.lab()).virtualMachines.flatMap(({ adapters }) =>
      adapters.map(({ mode }) => mode),
    );
    expect(new Set(modes)).toEqual(new Set(['None']));
  });
});

test('the tour keeps the focus, ends what the lab mirrors first, and asks for the practice lab elsewhere', async ({
  open,
  t,
}) => {
  const { page, world } = await open();
  const screen = screenOf(page, t);
  const tour = page.getByRole('region', { name: t('tour.title'), exact: true });
  const welcome = tour.getByRole('heading', { name: t('tour.welcome'), exact: true });
  await screen.pick('help', t('menu.tour'));
  await tour.getByRole('button', { name: t('tour.next'), exact: true }).click();
  await tour.getByRole('button', { name: t('tour.back'), exact: true }).press('Enter');
  await expect(welcome).toBeFocused();

  // A lab in which mirroring is set up already would leave nothing to do.
  await world.change((lab) => ({
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => ({
      ...vm,
      adapters: vm.adapters.map((adapter) => ({ ...adapter, mode: 'Source' as const })),
    })),
  }));
  await page.keyboard.press('Alt+R');
  await tour.getByRole('button', { name: t('tour.disable-first') }).click({ timeout: 15_000 });
  await screen.dialog.getByRole('button', { name: t('disable.action'), exact: true }).click();
  await screen.ended('done');
  await screen.close();
  await expect(tour.getByText(t('tour.mirrored'))).toBeHidden();
  await expect(welcome).toBeVisible();

  await world.change((lab) => ({
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => ({ ...vm, name: `other ${vm.name}` })),
  }));
  await page.keyboard.press('Alt+R');
  await expect(tour.getByText(t('tour.elsewhere'))).toBeVisible({ timeout: 15_000 });
  await tour.getByRole('button', { name: t('tour.open-lab') }).press('Enter');
  await expect(welcome).toBeFocused();
  await expect(screen.row('Wind0ws-VM').first()).toBeVisible();
  await tour.getByRole('button', { name: t('tour.leave') }).press('Enter');
  await expect(tour).toBeHidden();
  await expect(page.locator('body')).not.toBeFocused();
});
