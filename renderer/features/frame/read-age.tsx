import { useEffect, useState } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useHost, useProgram, useSeenAt } from '../../stores/use-app.ts';

/** How old what is shown is, counted on by itself. */
export function ReadAge() {
  const t = useText();
  const seenAt = useSeenAt();
  const hasFailed = useHost(({ error }) => error !== null);
  const isLinked = useProgram(({ status }) => status === 'connected');
  const now = useNow(seenAt);
  if (seenAt === null) return null;
  const seconds = Math.max(0, Math.round((now - seenAt) / 1000));
  const minutes = Math.floor(seconds / 60);
  const age = minutes < 1 ? t('status.read-seconds', { seconds }) : t('status.read-minutes', { minutes });
  return <span>{hasFailed || !isLinked ? t('status.old', { age }) : age}</span>;
}

/** The time, every second; the computer's clock may have gone on while the window slept. */
function useNow(since: number | null): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (since === null) return undefined;
    const tell = () => {
      setNow(Date.now());
    };
    const first = setTimeout(tell);
    const timer = setInterval(tell, 1000);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  }, [since]);
  return now;
}
