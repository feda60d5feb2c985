import { expect, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';

test.describe('from the page as it is opened for the first time', () => {
  test.use({ welcomed: false });

  test('mirroring one adapter takes at most six clicks, disabling it at most two', async ({
    open,
    t,
    presses,
  }) => {
    const { page, world } = await open();
    const screen = screenOf(page, t);
    const destination = (await world.lab()).virtualMachines.find(({ name }) => name === 'Win-VM-Dest');
    expect(destination).toMatchObject({ generation: 1, state: 'Running' });

    await screen.button(t('start.to-machines')).click();
    await screen.row('Wind0ws-VM').first().click();
    await screen.button(t('action.set-up-selection', { count: 1 })).click();
    await expect(screen.dialog.getByRole('radio', { checked: true })).toHaveCount(0);
    await screen.dialog.getByRole('radio', { name: t('wizard.where.new', { vm: 'Win-VM-Dest' }) }).click();
    await screen.button(t('button.next')).click();
    await screen.dialog.getByRole('heading', { name: t('plan.who-receives') }).waitFor();
    await expect(screen.dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await screen.shutDownAndSetUp('Win-VM-Dest');
    await screen.ended('done');
    const spent = await presses();
    expect(spent).toBeLessThanOrEqual(6);
    await page.keyboard.press('Escape');
    await expect(screen.dialog).toBeHidden();

    await screen.button(t('action.disable', { host: 'HV1', count: 2 })).click();
    await screen.button(t('disable.action')).click();
    await screen.ended('done');
    expect((await presses()) - spent).toBeLessThanOrEqual(2);
    const modes = (await world.lab()).virtualMachines.flatMap(({ adapters }) =>
      adapters.map(({ mode }) => mode),
    );
    expect(new Set(modes)).toEqual(new Set(['None']));
  });
});
