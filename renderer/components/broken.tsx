import { Button } from '@fluentui/react-components';
import type { FallbackProps } from 'react-error-boundary';
import { useText } from '../i18n/i18n.ts';
import { ErrorBox } from './error-box.tsx';

/** What stands where a part of the screen has failed: a way on, and the details for a report. */
export function Broken({ error, resetErrorBoundary }: FallbackProps) {
  const t = useText();
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return (
    <ErrorBox error={{ code: 'Internal', message: t('broken.text'), hint: t('broken.hint'), detail }}>
      <Button
        size="small"
        onClick={() => {
          resetErrorBoundary();
        }}
      >
        {t('button.try-again')}
      </Button>
    </ErrorBox>
  );
}
