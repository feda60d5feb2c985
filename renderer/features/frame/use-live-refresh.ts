import { useEffect } from 'react';
import { useActions, useHost, usePreferences, useProgram, useSeenAt } from '../../stores/use-app.ts';
import { refreshDelay, timeLeft } from './refresh-delay.ts';

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
  const seenAt = useSeenAt();
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
    const timer = setTimeout(read, timeLeft(delay, { seenAt: failed ? null : seenAt, now: Date.now() }));
    const onShown = () => {
      if (timeLeft(delay, { seenAt, now: Date.now() }) === 0) read();
    };
    document.addEventListener('visibilitychange', onShown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', onShown);
    };
  }, [refresh, key, seenAt, delay, idle, linked, failed]);
}
