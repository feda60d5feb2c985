import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { FallbackProps } from 'react-error-boundary';
import { useText } from '../i18n/i18n.ts';
import { CopyButton } from './copy-button.tsx';

/** What stands where a part of the screen has failed: a way on, and the details for a report. */
export function Broken({ error, resetErrorBoundary }: FallbackProps) {
  const t = useText();
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        {t('broken.text')} {t('broken.hint')}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            resetErrorBoundary();
          }}
        >
          {t('button.try-again')}
        </Button>
        <CopyButton text={detail} label={t('copy.details')} />
      </MessageBarActions>
    </MessageBar>
  );
}
