import type { App, BrowserWindow } from 'electron';

/** Ends the program with its last window, and only after the hosts have been closed. */
export function endInOrder(app: Pick<App, 'on' | 'quit' | 'exit'>, dispose: () => Promise<void>): void {
  let ending = false;
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (ending) return;
    ending = true;
    void dispose().finally(() => {
      app.exit(0);
    });
  });
}

/**
 * Asks before a window closes over a run that is under way.
 *
 * The run is then stopped after its step and taken back, so closing is safe; but it is not what one
 * expects of a cross in a corner.
 */
export function confirmClose(
  window: Pick<BrowserWindow, 'on' | 'close'>,
  { isWorking, ask }: { readonly isWorking: () => boolean; readonly ask: () => Promise<boolean> },
): void {
  let agreed = false;
  let asking = false;
  window.on('close', (event) => {
    if (agreed || !isWorking()) return;
    event.preventDefault();
    if (asking) return;
    asking = true;
    void ask()
      .then((stop) => {
        agreed = stop;
        if (stop) window.close();
      })
      .finally(() => {
        asking = false;
      });
  });
}
