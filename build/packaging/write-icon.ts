import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../set-up/find-browser.mjs';

/** Draws icon.svg in every size that Windows asks for, into icon.ico; run by hand when the drawing changes. */
const SIZES = [16, 24, 32, 48, 64, 128, 256];
const folder = import.meta.dirname;

async function draw(): Promise<Buffer[]> {
  const executablePath = findBrowser()?.executablePath;
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage();
  const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');
  await page.setContent(`<body style="margin:0;background:transparent">${svg}`);
  const pictures: Buffer[] = [];
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.evaluate(
      `(() => { const svg = document.querySelector('svg'); svg.style.display = 'block'; svg.setAttribute('width', ${size}); svg.setAttribute('height', ${size}); })()`,
    );
    pictures.push(await page.screenshot({ omitBackground: true }));
  }
  await browser.close();
  return pictures;
}

/** An .ico is a table of pictures, here all of them PNG, followed by the pictures. */
function icon(pictures: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach((picture, index) => {
    const at = 6 + 16 * index;
    const size = (SIZES[index] ?? 256) % 256;
    head.writeUInt8(size, at);
    head.writeUInt8(size, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(picture.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += picture.length;
  });
  return Buffer.concat([head, ...pictures]);
}

writeFileSync(join(folder, 'icon.ico'), icon(await draw()));
