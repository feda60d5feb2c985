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
    const target = screen.dialog.getByRole('radio', { name: t('wizard.where.new', { vm: 'Win-VM-Dest' }) });
    await target.waitFor();
    await expect(screen.dialog.getByRole('radio', { checked: true })).toHaveCount(0);
    await target.click();
    await screen.button(t('button.next')).click();
    await screen.dialog.getByRole('heading', { name: t('plan.who-receives') }).waitFor();
    await expect(screen.dialog.getByRole('checkbox', { checked: true })).toHaveCount(0);
    await screen.shutDownAndSetUp('Win-VM-Dest');
    await screen.ended('done');
    expect(await presses()).toBeLessThanOrEqual(6);
    const mirroring = async () =>
      (await world.lab()).virtualMachines.flatMap(({ adapters }) => adapters.map(({ mode }) => mode));
    expect((await mirroring()).sort()).toEqual(['Destination', 'None', 'Source']);

    // From the page as it is opened anew, with mirroring on; what is counted begins anew with it.
    await page.reload();
    await screen.button(t('action.disable', { host: 'HV1', count: 2 })).click();
    await screen.button(t('disable.action')).click();
    await screen.ended('done');
    expect(await presses()).toBeLessThanOrEqual(2);
    expect(new Set(await mirroring())).toEqual(new Set(['None']));
  });
});
