import type { App, BrowserWindow } from 'electron';

/**
 * Whether this is the only instance; the one that was there before comes to the front otherwise.
 *
 * What the second one was started with is not looked at: any program of this user can start one, and
 * the first may be an administrator's.
 */
export function isOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  window: () => Pick<BrowserWindow, 'isMinimized' | 'restore' | 'show' | 'focus'> | null,
): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const first = window();
    if (first === null) return;
    if (first.isMinimized()) first.restore();
    first.show();
    first.focus();
  });
  return true;
}
