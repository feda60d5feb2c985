import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { WorkStep } from '../../../shared/contract/work.ts';
import { useText } from '../../i18n/i18n.ts';
import { currentLocale } from '../../i18n/locale.ts';
import { firstSeen } from './first-seen.ts';

const useStyles = makeStyles({
  time: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

/** How long a step took, or has taken so far. */
export function StepTime({ step: { step, state, startedAt, seconds } }: { readonly step: WorkStep }) {
  const styles = useStyles();
  if (seconds !== null) return <Seconds value={seconds} />;
  if (startedAt === null || state !== 'running') return <span className={styles.time} />;
  return <Elapsed key={startedAt} of={`${step.id} ${startedAt}`} />;
}

/** Counted from when this window first saw the step run. */
function Elapsed({ of }: { readonly of: string }) {
  const [began] = useState(() => firstSeen(of));
  const [now, setNow] = useState(began);
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(performance.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return <Seconds value={Math.max(0, (now - began) / 1000)} />;
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
