import type { App, BrowserWindow } from 'electron';
import type { WriteCrash } from '../log/crash-files.ts';
import type { Logger } from '../log/logger.ts';

/** A window that is gone this often within this time is not simply loaded again. */
const OFTEN = { times: 3, withinMs: 60_000 } as const;

export interface CrashOptions {
  readonly log: Logger;
  readonly writeCrash: WriteCrash;
}

interface ProcessEvents {
  on(event: 'uncaughtException' | 'unhandledRejection', listener: (error: unknown) => void): unknown;
}

/**
 * Writes down every error that nobody expected, and says so once; the program goes on.
 *
 * Ending it here could cut a run between two steps. What the host is like is read back by every step
 * anyway, so nothing that this process believes is trusted with it.
 */
export function watchProcess(
  source: ProcessEvents,
  { log, writeCrash, say }: CrashOptions & { readonly say: () => void },
): void {
  let said = false;
  for (const name of ['uncaughtException', 'unhandledRejection'] as const) {
    source.on(name, (error) => {
      const facts = { error: error instanceof Error ? error : String(error) };
      log.error(name, facts);
      writeCrash(name, facts);
      if (!said) say();
      said = true;
    });
  }
}

/** Writes down what became of helper processes (graphics, network); Chromium starts them again itself. */
export function watchChildren(app: Pick<App, 'on'>, { log, writeCrash }: CrashOptions): void {
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error('a helper process is gone', { type, reason, exitCode });
    writeCrash('child-process-gone', { type, reason, exitCode });
  });
}

/**
 * Loads the page again when its process is gone, and asks once that happens again and again.
 *
 * The page finds everything in the next snapshot: what runs on a host runs in this process.
 */
export function watchPage(
  window: Pick<BrowserWindow, 'webContents'>,
  options: CrashOptions & {
    readonly load: () => void;
    readonly ask: () => void;
    readonly now?: () => number;
  },
): void {
  const { log, writeCrash, load, ask, now = Date.now } = options;
  const crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error('the page is gone', { reason, exitCode });
    writeCrash('render-process-gone', { reason, exitCode });
    crashes.push(now());
    const recent = crashes.filter((at) => now() - at < OFTEN.withinMs);
    if (recent.length < OFTEN.times) load();
    else ask();
  });
  window.webContents.on('unresponsive', () => {
    log.warn('the page does not answer');
  });
  window.webContents.on('did-fail-load', (_event, code, description) => {
    log.error('the page was not loaded', { code, description });
  });
}
