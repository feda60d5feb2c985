import { Button } from '@fluentui/react-components';
import { CheckmarkRegular, CopyRegular, DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useText } from '../i18n/i18n.ts';

const SHOWN_MS = 3_000;

/** Puts a text on the clipboard and says whether it is there. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useText();
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
      await navigator.clipboard.writeText(text);
      setResult('done');
    } catch {
      setResult('failed');
    }
  };
  const icons = { done: <CheckmarkRegular />, failed: <DismissRegular /> };
  return (
    <Button size="small" icon={result === null ? <CopyRegular /> : icons[result]} onClick={() => void copy()}>
      {result === null ? label : t(`copy.${result}`)}
    </Button>
  );
}
