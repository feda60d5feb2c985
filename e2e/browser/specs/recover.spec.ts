import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';

test('a lost connection is said, comes back by itself, and shows what happened meanwhile', async ({
  page,
  open,
}) => {
  let cut = false;
  const sockets = new Set<() => void>();
  await page.routeWebSocket(/\/socket$/, (socket) => {
    if (cut) void socket.close({ code: 1001 });
    else {
      const server = socket.connectToServer();
      sockets.add(() => {
        void socket.close({ code: 1001 });
        void server.close();
      });
    }
  });
  const { world } = await open();
  const screen = screenOf(page);
  await screen.row('Wind0ws-VM').first().waitFor();
  cut = true;
  for (const close of sockets) close();
  await expect(page.getByRole('alert')).toContainText('The program does not answer.');
  await world.change((lab) => ({
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => ({ ...vm, name: `${vm.name} renamed` })),
  }));
  cut = false;
  await expect(page.getByRole('alert')).toBeHidden();
  await screen.button('Refresh').click();
  await expect(screen.row('Wind0ws-VM renamed')).toBeVisible();
});

test('a run goes on while its window is gone, and a second window shows it', async ({ context, open }) => {
  const lab = await quickWalkthrough();
  const slow = lab.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs: 8000 } }));
  const { page, console } = await open({ ...lab, virtualMachines: slow });
  const screen = screenOf(page);
  await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
  await screen.button('Shut down Win-VM-Dest and set up').click();
  await expect(screen.steps.first()).toContainText('running');
  await page.close();
  const second = await context.newPage();
  await second.goto((await console?.nextAddress()) ?? '');
  await expect(second.getByRole('contentinfo')).toContainText('Shut down Win-VM-Dest (1/5)');
  const third = await context.newPage();
  await third.goto((await console?.nextAddress()) ?? '');
  for (const each of [second, third]) {
    await expect(screenOf(each).row('Wind0ws-VM').first()).toContainText('→ LAN2-SPAN of Win-VM-Dest', {
      timeout: 40_000,
    });
  }
});

test('an address that is used up says what to do, and the page that used it stays in', async ({
  open,
  browser,
}) => {
  const { page, console } = await open();
  await screenOf(page).row('Wind0ws-VM').first().waitFor();
  expect(page.url()).not.toContain('#');
  const elsewhere = await browser.newPage();
  await elsewhere.goto(console?.address ?? '');
  await expect(
    elsewhere.getByRole('heading', { name: 'This address cannot be used any more' }),
  ).toBeVisible();
  await elsewhere.close();
  await page.reload();
  await expect(screenOf(page).row('Wind0ws-VM').first()).toBeVisible();
});

test.describe('over PowerShell', () => {
  test.use({ host: 'powershell' });

  test('a shell that dies in the middle of a run is said, taken back, and replaced', async ({ open }) => {
    const lab = await quickWalkthrough();
    const { page, world } = await open({
      ...lab,
      faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'die-after' }],
    });
    const screen = screenOf(page);
    const before = await world.lab();
    await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
    await screen.button('Shut down Win-VM-Dest and set up').click();
    await screen.ended('Outcome unknown');
    await expect(screen.dialog).toContainText('What had been done was taken back, and read back.');
    await screen.button('Close').click();
    await expect(screen.row('LAN2-SPAN')).toHaveCount(0);
    expect((await world.lab()).virtualMachines).toEqual(before.virtualMachines);
    await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
    await screen.button('Shut down Win-VM-Dest and set up').click();
    await screen.ended('Done');
  });
});
