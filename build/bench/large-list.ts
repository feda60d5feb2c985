import { chromium, type Browser, type Page } from 'playwright';
import type { Lab } from '../../shared/lab/lab.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { startConsole } from '../../e2e/browser/doors/start-console.ts';
import { labFileWorld } from '../../e2e/browser/worlds/lab-file-world.ts';
import { findBrowser } from '../set-up/find-browser.mjs';
import { knownPerson } from './known-person.ts';
import { median, percentile } from './measure.ts';
import { memoryOf } from './page-memory.ts';
import { plainList } from './plain-list.ts';
import { milliseconds, type Row } from './report.ts';

const LAB = 'datacentre:1024x4';
const WORDS = ['web', 'sql', '10.', 'vm-09', 'span'];
const FRAMES = 180;
/** What is measured once a start is measured so often, and the median shown. */
const STARTS = 3;
const SWITCH = 'Production';

/** What is measured of a list, whoever draws it; in milliseconds, and megabytes. */
export interface ListFigures {
  readonly usable: number;
  readonly keystrokes: readonly number[];
  readonly frames: readonly number[];
  readonly megabytes: number | null;
}

/** The list of a large host: as it is, and drawn plainly as the peer; then the topology of that host. */
export async function largeListRows(): Promise<Row[]> {
  const world = await labFileWorld(mirrored(await newLab(LAB)));
  const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox'] });
  try {
    const running = await startConsole(world.options, world.environment);
    const starts: Start[] = [];
    for (let start = 0; start < STARTS; start += 1) {
      const address = start === 0 ? running.address : await running.nextAddress();
      starts.push(await measureStart(browser, address, start === 0));
    }
    await running.stop();
    const peer = await plain(browser);
    const lists = starts.flatMap(({ list }) => (list === null ? [] : [list]));
    const figures: ListFigures = {
      usable: median(starts.map(({ usable }) => usable)),
      keystrokes: lists.flatMap(({ keystrokes: times }) => times),
      frames: lists.flatMap(({ frames }) => frames),
      megabytes: starts.map(({ megabytes }) => megabytes).find((size) => size !== null) ?? null,
    };
    const topology: TopologyFigures = {
      laidOut: median(starts.map((start) => start.topology.laidOut)),
      blocked: median(starts.map((start) => start.topology.blocked)),
    };
    return [...rowsOf(figures, peer), ...topologyRows(topology)];
  } finally {
    await browser.close();
    await world.close();
  }
}

/** What one start of the screen came to. */
interface Start {
  readonly usable: number;
  /** Null where the list itself was not measured. */
  readonly list: Pick<ListFigures, 'keystrokes' | 'frames'> | null;
  readonly topology: TopologyFigures;
  /** With the topology opened, which holds the most. */
  readonly megabytes: number | null;
}

async function measureStart(browser: Browser, address: string, withList: boolean): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await knownPerson(context);
  const page = await context.newPage();
  try {
    const began = performance.now();
    await page.goto(address);
    await page.getByRole('row').nth(3).click();
    const usable = performance.now() - began;
    const list = withList ? { keystrokes: await keystrokes(page), frames: await scrollFrames(page) } : null;
    const topology = await topologyFigures(page);
    return { usable, list, topology, megabytes: await memoryOf(page) };
  } finally {
    await context.close();
  }
}

/** The lab with a receiver on the first switch, whose Sources would else be copied to nobody. */
function mirrored(lab: Lab): Lab {
  const first = lab.switches[0]?.id;
  const isFree = ({ switchId, mode }: Lab['virtualMachines'][number]['adapters'][number]) =>
    switchId === first && mode === 'None';
  const receiver = lab.virtualMachines.flatMap(({ adapters }) => adapters).find(isFree);
  if (receiver === undefined) throw new Error('no adapter of the lab is free');
  return {
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => ({
      ...vm,
      adapters: vm.adapters.map((adapter) =>
        adapter === receiver ? { ...adapter, mode: 'Destination' as const } : adapter,
      ),
    })),
  };
}

async function plain(browser: Browser): Promise<ListFigures> {
  const list = await plainList(browser, LAB);
  const { page, usable } = list;
  try {
    return {
      usable,
      keystrokes: await keystrokes(page),
      frames: await scrollFrames(page),
      megabytes: await memoryOf(page),
    };
  } finally {
    await list.close();
  }
}

/** From each key in the search field until the frame that shows its result is painted. */
async function keystrokes(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const took: number[] = [];
    Object.assign(window, { took });
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => took.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      { capture: true },
    );
  });
  const field = page.locator('[data-search]');
  for (const word of WORDS) {
    await field.click();
    await field.pressSequentially(word, { delay: 120 });
    for (const _ of word) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(120);
    }
  }
  return page.evaluate(() => (window as Window & { took?: number[] }).took ?? []);
}

/** The time between frames while the list is scrolled by half a page a frame. */
async function scrollFrames(page: Page): Promise<number[]> {
  return page.evaluate(async (frames) => {
    const rows = document.querySelector('[data-pane="view"] [role="treegrid"]');
    let place = rows?.parentElement ?? null;
    while (place !== null && place.scrollHeight <= place.clientHeight) place = place.parentElement;
    if (place === null) throw new Error('nothing scrolls');
    const took: number[] = [];
    let last = 0;
    // The first frames compile what draws the lines, and do not count.
    for (let frame = -30; frame <= frames; frame += 1) {
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      if (frame > 0) took.push(now - last);
      last = now;
      place.scrollTop += 240;
    }
    place.scrollTop = 0;
    return took;
  }, FRAMES);
}

interface TopologyFigures {
  /** From the click on its tab to the drawing. */
  readonly laidOut: number;
  /** The longest time for which the screen was blocked meanwhile. */
  readonly blocked: number;
}

async function topologyFigures(page: Page): Promise<TopologyFigures> {
  await page.locator('[data-search]').fill('');
  await page.evaluate(() => {
    const blocked: number[] = [];
    Object.assign(window, { blocked });
    new PerformanceObserver((list) => {
      blocked.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ entryTypes: ['longtask'] });
  });
  const measure = async (): Promise<number> => {
    const began = performance.now();
    await page.locator('#tab-topology').click();
    await page.locator('[data-pane="view"] svg[role="listbox"]').first().waitFor();
    return performance.now() - began;
  };
  // The first time, its code is loaded too.
  await page.getByRole('treeitem', { name: new RegExp(SWITCH) }).click();
  const laidOut = await measure();
  await page.waitForTimeout(500);
  const blocked = await page.evaluate(() => (window as Window & { blocked?: number[] }).blocked ?? []);
  return { laidOut, blocked: Math.max(0, ...blocked) };
}

function rowsOf(list: ListFigures, peer: ListFigures): Row[] {
  const [key, keyLate] = [median(list.keystrokes), percentile(list.keystrokes, 95)];
  const frame = percentile(list.frames, 95);
  const ratio = (mine: number, other: number) => `${(other / mine).toFixed(1)} × that drawn plainly`;
  const rows: Row[] = [
    limited(
      `${LAB}: from the address to a usable list, median of ${String(STARTS)}`,
      list.usable,
      1500,
      'at most 1.5 s',
    ),
    shown('  the same list drawn plainly', milliseconds(peer.usable)),
    limited('  filter keystroke to paint, median', key, 30, 'at most 30 ms'),
    limited('  filter keystroke to paint, p95', keyLate, 60, 'at most 60 ms'),
    shown(
      '  drawn plainly, median',
      `${milliseconds(median(peer.keystrokes))}, ${ratio(key, median(peer.keystrokes))}`,
    ),
    limited('  frame while scrolling, p95', frame, 20, 'at most 20 ms'),
    shown('  drawn plainly, p95', milliseconds(percentile(peer.frames, 95))),
  ];
  if (list.megabytes !== null) {
    rows.push({
      what: '  memory of the page, its topology opened',
      value: `${list.megabytes.toFixed(0)} MB`,
      limit: 'at most 250 MB',
      kept: list.megabytes <= 250,
    });
  }
  if (peer.megabytes !== null) rows.push(shown('  drawn plainly', `${peer.megabytes.toFixed(0)} MB`));
  return rows;
}

function topologyRows({ laidOut, blocked }: TopologyFigures): Row[] {
  return [
    limited('  its topology, folded, laid out and drawn, median', laidOut, 1000, 'at most 1 s'),
    limited('  longest time that the screen was blocked by it, median', blocked, 100, 'at most 100 ms'),
  ];
}

function limited(what: string, value: number, most: number, limit: string): Row {
  return { what, value: milliseconds(value), limit, kept: value <= most };
}

function shown(what: string, value: string): Row {
  return { what, value, limit: '', kept: null };
}
