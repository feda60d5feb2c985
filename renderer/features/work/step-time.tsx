import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkStep } from '../../../shared/contract/work.ts';
import { useText } from '../../i18n/i18n.ts';
import { currentLocale } from '../../i18n/locale.ts';

const useStyles = makeStyles({
  time: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** How long a step took, or has taken so far. */
export function StepTime({ step: { state, startedAt, seconds } }: { readonly step: WorkStep }) {
  const styles = useStyles();
  if (seconds !== null) return <Seconds value={seconds} />;
  if (startedAt === null || state !== 'running') return <span className={styles.time} />;
  return <Elapsed since={startedAt} />;
}

function Elapsed({ since }: { readonly since: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return <Seconds value={Math.max(0, (now - Date.parse(since)) / 1000)} />;
}

function Seconds({ value }: { readonly value: number }) {
  const t = useText();
  const styles = useStyles();
  const digits = value < 10 ? 1 : 0;
  const seconds = value.toLocaleString(currentLocale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return <span className={styles.time}>{t('work.seconds', { seconds })}</span>;
}
