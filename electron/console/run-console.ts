import { AppError } from '../../shared/errors/app-error.ts';
import type { Terminal } from '../cli/terminal.ts';
import type { Program } from '../contract/program.ts';
import type { ConsoleServer } from './console-server.ts';
import { consoleTexts } from './console-texts.ts';
import { browserOpener, isRemote, openBrowser, type BrowserFacts } from './open-browser.ts';
import type { RedirectFile } from './redirect-file.ts';
import { followTerminal, type TerminalInput } from './terminal-end.ts';

export interface RunConsoleOptions {
  readonly server: ConsoleServer;
  readonly program: Pick<Program, 'isWorking' | 'dispose'>;
  readonly terminal: Terminal;
  readonly input: TerminalInput;
  /** Ctrl+C. */
  readonly signal: AbortSignal;
  /** Null where no browser is to be opened. */
  readonly browser: BrowserFacts | null;
}

/**
 * The console as long as its terminal: says the address, prints another at Enter, and ends with it.
 *
 * A run under way is not cut: it ends after its step, what it did is taken back, and the page sees it
 * before the server goes.
 */
export async function runConsole(options: RunConsoleOptions): Promise<void> {
  const { server, program, terminal, input, signal, browser } = options;
  const { promise: ended, resolve: end } = promiseOf();
  let redirect: RedirectFile | null = null;
  const removeRedirect = async (): Promise<void> => {
    await redirect?.remove().catch(() => undefined);
    redirect = null;
  };

  const forget = followTerminal(input, {
    onEnd: end,
    onEnter: () => {
      terminal.out(consoleTexts.address(server.newAddress()));
      void removeRedirect();
    },
  });
  signal.addEventListener('abort', end);
  if (signal.aborted) end();
  server.onSignIn(() => {
    terminal.out(consoleTexts.signedIn);
    void removeRedirect();
  });

  const address = server.newAddress();
  terminal.out(consoleTexts.address(address));
  if (isRemote(browser?.environment)) terminal.out(consoleTexts.tunnel(server.port));
  if (browser !== null) {
    redirect = await openBrowser(address, browser);
    if (redirect !== null) terminal.out(consoleTexts.opened);
    else if (browserOpener({ ...browser, elevated: false }) !== null) terminal.out(consoleTexts.elevated);
  }

  await ended;
  server.refuseCalls();
  if (program.isWorking()) terminal.out(consoleTexts.stopping);
  try {
    await program.dispose();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    terminal.error(error.message);
  } finally {
    await server.close();
    await removeRedirect();
    forget();
  }
  terminal.out(consoleTexts.ended);
}

function promiseOf(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
