import { parseArgs } from 'node:util';
import type { HostChoice } from '../cli/host-choice.ts';
import { TerminalError } from '../../shared/errors/terminal-error.ts';

/** The labs that a packaged program opens: the ones that ship with it, and no file. */
const SHIPPED_LAB = /^(?:walkthrough|soc|datacentre:[1-9]\d{0,3}(?:x[1-9]\d?)?)$/;
const OWN_HOST = /^(?:local|practice)$/;

/**
 * What the program was started with, or null where nothing was said.
 *
 * From the checkout that is `--host`, `--lab` and `--powershell` as the command line takes them. A
 * packaged program knows a fixed list: whoever can choose its arguments (a link on a desktop, a
 * forged restart) must not choose a file or an executable. Throws AppError BadInput.
 */
export function desktopOptions(args: readonly string[], packaged: boolean): HostChoice | null {
  // Chromium's own switches stand among ours in a start from the checkout.
  const { values } = parseArgs({
    args: [...args],
    options: { host: { type: 'string' }, lab: { type: 'string' }, powershell: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  });
  const host = text('host', values.host);
  const lab = text('lab', values.lab);
  const powershell = packaged ? undefined : text('powershell', values.powershell);
  if (packaged) {
    expectShape('--host', host, OWN_HOST);
    expectShape('--lab', lab, SHIPPED_LAB);
  }
  if (host === undefined && lab === undefined && powershell === undefined) return null;
  return {
    host: host ?? 'local',
    hostGiven: host !== undefined,
    ...(lab === undefined ? {} : { lab }),
    ...(powershell === undefined ? {} : { powershell }),
  };
}

function text(name: string, value: string | boolean | undefined): string | undefined {
  if (typeof value !== 'boolean') return value;
  throw new TerminalError('BadInput', `--${name} needs a value.`);
}

function expectShape(name: string, value: string | undefined, shape: RegExp): void {
  if (value === undefined || shape.test(value)) return;
  throw new TerminalError('BadInput', `${name} does not take that here.`, {
    hint: 'Take --host local, --lab walkthrough, --lab soc, or --lab datacentre:50.',
  });
}
