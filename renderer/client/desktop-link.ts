import type { DesktopBridge, Link } from '../../shared/contract/link.ts';
import { lost } from './lost.ts';

/** The link over Electron's IPC, through what the preload script has put on the window. */
export function desktopLink(bridge: DesktopBridge): Link {
  return {
    async call(name, input) {
      const call = bridge.calls[name];
      if (call === undefined) return lost();
      try {
        return (await call(input)) as Awaited<ReturnType<Link['call']>> as never;
      } catch {
        return lost();
      }
    },
    onEvent: (name, listener) => bridge.on(name, listener as (value: unknown) => void),
    onStatus(listener) {
      listener('connected');
      return () => undefined;
    },
  };
}
