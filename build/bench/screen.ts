import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser } from 'playwright';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { startConsole } from '../../e2e/browser/doors/start-console.ts';
import { labFileWorld } from '../../e2e/browser/worlds/lab-file-world.ts';
import { root } from '../check/root.ts';
import { findNpm } from '../set-up/find-npm.mjs';
import { findBrowser } from '../set-up/find-browser.mjs';
import { knownPerson } from './known-person.ts';
import { median } from './measure.ts';
import type { Row } from './report.ts';

const SAMPLES = 5;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** How long a person waits: from the command to a usable page, and from the page's address to its rows. */
export async function screenRows(): Promise<Row[]> {
  const world = await labFileWorld(await newLab('walkthrough'));
  const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox'] });
  try {
    const running = await startConsole(world.options, world.environment);
    const pages: number[] = [];
    for (let sample = 0; sample <= SAMPLES; sample += 1) {
      const address = sample === 0 ? running.address : await running.nextAddress();
      pages.push(await untilUsable(browser, address));
    }
    await running.stop();
    const starts: number[] = [];
    for (let sample = 0; sample <= SAMPLES; sample += 1) {
      starts.push(await startAndOpen(browser, world.options, world.environment));
    }
    // The first of each warms up the disk's and the browser's caches.
    const page = median(pages.slice(1));
    const start = median(starts.slice(1));
    return [
      {
        what: 'npm start, second start: from the command to a usable page',
        value: seconds(start),
        limit: 'at most 3 s',
        kept: start <= 3000,
      },
      {
        what: '  from the address to a usable page',
        value: seconds(page),
        limit: 'at most 1.5 s',
        kept: page <= 1500,
      },
    ];
  } finally {
    await browser.close();
    await world.close();
  }
}

/** Milliseconds from the address to the moment when the VMs are there to be clicked. */
async function untilUsable(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  await knownPerson(context);
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(address);
  await page
    .getByRole('row', { name: /Wind0ws-VM/ })
    .first()
    .click();
  const took = performance.now() - began;
  await context.close();
  return took;
}

async function startAndOpen(
  browser: Browser,
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<number> {
  const npm = findNpm();
  if (npm === undefined) throw new Error('there is no npm');
  const began = performance.now();
  const child = spawn(npm.command, [...npm.first, 'start', '--', '--console', '--no-open', ...options], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'ignore'],
    shell: npm.shell,
  });
  const address = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      const found = /http:\/\/127\.0\.0\.1:\d+\/\S*#\S+/.exec(output);
      if (found !== null) resolve(found[0]);
    });
    child.once('close', () => {
      reject(new Error(`npm start ended:\n${output}`));
    });
  });
  await untilUsable(browser, address);
  const took = performance.now() - began;
  child.stdin.end();
  await once(child, 'close');
  return took;
}
