import { Button, makeStyles } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { comeIntoSight } from '../../components/give-focus.ts';
import { useText } from '../../i18n/i18n.ts';

const SHOWN_MS = 2_000;

const useStyles = makeStyles({
  button: { minWidth: '24px', width: '24px', height: '24px', padding: 0, flexShrink: 0 },
});

/** A small button beside a value that puts it on the clipboard, and says whether it is there. */
export function CopyValue({ value, what }: { readonly value: string; readonly what: string }) {
  const t = useText();
  const styles = useStyles();
  const [result, setResult] = useState<'done' | 'failed' | null>(null);
  useEffect(() => {
    if (result === null) return undefined;
    const timer = setTimeout(() => {
      setResult(null);
    }, SHOWN_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [result]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setResult('done');
    } catch {
      setResult('failed');
    }
  };
  const icons = { done: <CheckmarkRegular />, failed: <DismissRegular /> };
  const label = result === null ? t('details.copy', { what }) : t(`copy.${result}`);
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.button}
      icon={result === null ? <CopyRegular /> : icons[result]}
      aria-label={label}
      title={label}
      onFocus={comeIntoSight}
      onClick={() => void copy()}
    />
  );
}
