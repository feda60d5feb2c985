import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BrowserContext } from 'playwright/test';
import { en } from '../../../renderer/i18n/en.ts';
import { helpEn } from '../../../renderer/i18n/texts/help.en.ts';
import { topologyEn } from '../../../renderer/i18n/texts/topology.en.ts';
import { tourEn } from '../../../renderer/i18n/texts/tour.en.ts';
import { lengthened } from './lengthened.ts';
import { longMessage } from './long-message.ts';

const assets = join(import.meta.dirname, '..', '..', '..', 'out', 'renderer', 'assets');
const KEYS = new Map(Object.entries({ ...en, ...helpEn, ...topologyEn, ...tourEn }));
/** An entry of a catalogue as the bundler writes it: `"key":` and a text in any kind of quotes. */
const ENTRY = /(["'`])([a-z][\w.-]*\.[\w.-]+)\1:(`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/g;

/** A sentence that a finding is made of, as the bundler writes it: what is put in stays as it is. */
const SENTENCE = /(\breturn|=>|[?:])`((?:[^`\\$]|\\.|\$\{[^`{}]*\})*)`/g;

function longSentence(whole: string, before: string, sentence: string): string {
  const parts = sentence.split(/(\$\{[^{}]*\})/);
  const isWords = parts.some((part, index) => index % 2 === 0 && /\p{L} \p{L}/u.test(part));
  if (!isWords) return whole;
  return `${before}\`${parts.map((part, index) => (index % 2 === 1 || !/\p{L}/u.test(part) ? part : lengthened(part))).join('')}\``;
}

/** Every file of the bundle that was asked for so far, with its texts lengthened. */
const told = new Map<string, string>();

/**
 * Has every page speak the lengthened language: the English texts are changed on their way to them.
 *
 * The program has no such language; what is tried is the very bundle that people get, as it lies on the disk.
 */
export async function speakLong(pages: BrowserContext): Promise<void> {
  await pages.route(/\/assets\/[^/]+\.js$/, async (route) => {
    const file = basename(new URL(route.request().url()).pathname);
    const body = told.get(file) ?? longBundle(file, await readFile(join(assets, file), 'utf8'));
    told.set(file, body);
    await route.fulfill({ body, contentType: 'text/javascript' });
  });
  await pages.routeWebSocket(/\/socket$/, (socket) => {
    socket.connectToServer().onMessage((message) => {
      socket.send(longMessage(String(message)));
    });
  });
}

function longBundle(file: string, bundle: string): string {
  const withFindings = file.startsWith('finding-text-') ? bundle.replace(SENTENCE, longSentence) : bundle;
  return withFindings.replace(ENTRY, (whole, _, key: string, quoted: string) => {
    const english = KEYS.get(key);
    // Of both languages' entries of a key, the English one is the one to change.
    if (english === undefined || said(quoted) !== english) return whole;
    return `${JSON.stringify(key)}:${JSON.stringify(lengthened(english))}`;
  });
}

/** What a quoted text says. */
function said(quoted: string): string {
  const inner = quoted.slice(1, -1);
  return inner.replace(/\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/gs, (_, escaped: string) => {
    const code = /^(?:u\{|u|x)([0-9a-fA-F]+)/.exec(escaped)?.[1];
    return code === undefined
      ? ({ n: '\n', t: '\t' }[escaped] ?? escaped)
      : String.fromCodePoint(parseInt(code, 16));
  });
}
