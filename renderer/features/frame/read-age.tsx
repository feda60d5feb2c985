import { useEffect, useState } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';

/** How old what is shown is, counted on by itself. */
export function ReadAge() {
  const t = useText();
  const readAt = useHost((host) => host.readAt);
  const isOld = useHost(({ error }) => error !== null);
  const now = useNow(readAt);
  if (readAt === null) return null;
  const seconds = Math.max(0, Math.round((now - Date.parse(readAt)) / 1000));
  const minutes = Math.floor(seconds / 60);
  const age = minutes < 1 ? t('status.read-seconds', { seconds }) : t('status.read-minutes', { minutes });
  return <span>{isOld ? t('status.old', { age }) : age}</span>;
}

/** The time, every second; the computer's clock may have gone on while the window slept. */
function useNow(since: string | null): number {
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
