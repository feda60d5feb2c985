import { copyFile, readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright/test';
import { expect, test, type Opened } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';
import { HARD_NAMES, manyNames } from '../worlds/many-names.ts';
import type { Words } from '../words/words.ts';

test.use({ reducedMotion: 'reduce' });

/** So much of a name is seen where it is cut for want of room. */
const SEEN = 12;
/** Around each name, so that its direction stays its own. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Exports the drawing as a person does at the door: by the browser's download, or by Windows' own dialog. */
async function exported(
  { page, desktop }: Opened,
  t: Words,
  as: 'svg' | 'png',
): Promise<{ readonly file: string; readonly name: string }> {
  const press = async () => {
    await screenOf(page, t).button(t('topology.export')).click();
    await page.getByRole('menuitem', { name: t(`topology.export-${as}`) }).click();
  };
  if (desktop === null) {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return { file: await download.path(), name: download.suggestedFilename() };
  }
  const file = test.info().outputPath(`${String(desktop.calls.length)}.${as}`);
  const asked = () => desktop.calls.filter(({ call }) => call === 'dialog.showSaveDialog');
  const before = asked().length;
  await desktop.ask('answer', { dialog: 'save', file });
  await press();
  await expect.poll(() => asked().length).toBe(before + 1);
  await expect
    .poll(() =>
      readFile(file).then(
        ({ length }) => length,
        () => 0,
      ),
    )
    .toBeGreaterThan(0);
  const [options] = asked().at(-1)?.args as [{ defaultPath: string }];
  return { file, name: options.defaultPath };
}

/** Opens a file in a browser that knows nothing of the program, and notes all that it does of itself. */
async function openedAlone(browser: Browser, file: string): Promise<{ page: Page; done: string[] }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const done: string[] = [];
  page.on('request', (request) => done.push(request.url()));
  page.on('dialog', (dialog) => {
    done.push(dialog.type());
    void dialog.dismiss();
  });
  page.on('console', (message) => done.push(message.text()));
  page.on('pageerror', ({ message }) => done.push(message));
  await page.goto(`file://${file}`);
  return { page, done };
}

test('a drawing is exported at each door, with names as text and nothing that loads or runs', async ({
  open,
  t,
  browser,
}) => {
  const opened = await open(await manyNames());
  const screen = screenOf(opened.page, t);
  await screen.view('topology');
  await opened.page.getByRole('treeitem', { name: /vSwitch0/ }).click();
  await opened.page.getByRole('listbox').waitFor();

  const svg = await exported(opened, t, 'svg');
  expect(svg.name).toBe('topology-vSwitch0.svg');
  // Browsers go by a file's ending, which a download's own name lacks.
  const file = test.info().outputPath('drawing.svg');
  await copyFile(svg.file, file);
  const alone = await openedAlone(browser, file);
  const read = await alone.page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const root = document.documentElement;
    return {
      tags: [...new Set(all.map(({ localName }) => localName))].sort(),
      attributes: [...new Set(all.flatMap((each) => each.getAttributeNames()))],
      seen: [...document.querySelectorAll('text')].map(({ textContent }) => textContent),
      told: [...document.querySelectorAll('title')].map(({ textContent }) => textContent).join('\n'),
      size: ['width', 'height'].map((side) => Number(root.getAttribute(side))),
    };
  });
  expect(read.tags).toEqual(['circle', 'g', 'path', 'rect', 'svg', 'text', 'title', 'tspan']);
  expect(read.attributes.filter((name) => /^on|href|src|style|class|tabindex/.test(name))).toEqual([]);
  for (const name of HARD_NAMES) {
    expect(read.told).toContain(name);
    expect(read.seen.some((text) => text.replace(ISOLATES, '').startsWith(name.slice(0, SEEN)))).toBe(true);
  }
  expect(await readFile(file, 'utf8')).not.toMatch(/var\(|url\(/);

  const png = await exported(opened, t, 'png');
  expect(png.name).toBe('topology-vSwitch0.png');
  const dots = (await readFile(png.file)).toString('base64');
  const picture = await alone.page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, dots);
  expect(picture).toEqual(read.size.map((side) => Math.round(side * 2)));
  expect(alone.done.filter((each) => !each.startsWith('data:image/png'))).toEqual([`file://${file}`]);
  await alone.page.context().close();

  // The table has no drawing on the screen; its export has the theme's colours all the same.
  await screen.button(t('topology.table')).click();
  const text = await readFile((await exported(opened, t, 'svg')).file, 'utf8');
  const fill = (element: string) => new RegExp(`<${element} [^>]*fill="(rgb[^"]*)"`).exec(text)?.[1];
  expect(fill('rect')).toBeDefined();
  expect(fill('text')).toBeDefined();
  expect(fill('rect')).not.toBe(fill('text'));
  expect(new Set(text.match(/fill="rgb[^"]*"/g)).size).toBeGreaterThan(4);
});
