import { useEffect } from 'react';
import { useActions, useHost, usePreferences, useProgram } from '../../stores/use-app.ts';
import { refreshDelay } from './refresh-delay.ts';

/**
 * Has the host read again by itself, as often as its answers allow.
 *
 * Not while the window is hidden, while a reading or a run is under way, or without a link: a run reads
 * the host itself, and a window that nobody sees needs nothing.
 */
export function useLiveRefresh(): void {
  const { refresh } = useActions();
  const chosen = usePreferences((preferences) => preferences.refresh);
  const key = useHost((host) => host.key);
  const readAt = useHost((host) => host.readAt);
  const readMs = useHost((host) => host.readMs);
  const failed = useHost((host) => host.error !== null);
  const idle = useHost(({ reading, work }) => !reading && work?.outcome !== null);
  const linked = useProgram(({ status }) => status === 'connected');
  const delay = refreshDelay(chosen, { readMs, failed });
  useEffect(() => {
    if (delay === null || !idle || !linked) return undefined;
    const read = () => {
      if (!document.hidden) void refresh(key);
    };
    const age = readAt === null || failed ? 0 : Date.now() - Date.parse(readAt);
    const timer = setTimeout(read, Math.max(0, delay - age));
    const onShown = () => {
      if (readAt === null || Date.now() - Date.parse(readAt) >= delay) read();
    };
    document.addEventListener('visibilitychange', onShown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, [refresh, key, readAt, delay, idle, linked, failed]);
}
