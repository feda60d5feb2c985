import { MenuItem } from '@fluentui/react-components';
import { useState } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useActions } from '../../stores/use-app.ts';

/** Puts versions and the end of the log on the clipboard, and says whether they are there. */
export function CopyDiagnostics() {
  const t = useText();
  const { diagnostics } = useActions();
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  const copy = async () => {
    const answer = await diagnostics();
    try {
      if (!answer.ok) throw new Error(answer.error.message);
      await navigator.clipboard.writeText(answer.value.text);
      setCopied('done');
    } catch {
      setCopied('failed');
    }
  };
  return (
    <MenuItem persistOnClick onClick={() => void copy()}>
      {copied === null ? t('diagnostics.copy') : t(`copy.${copied}`)}
    </MenuItem>
  );
}
