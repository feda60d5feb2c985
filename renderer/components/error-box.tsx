import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import { errorText } from '../i18n/error-text.ts';
import { i18n, useText } from '../i18n/i18n.ts';
import { CopyButton } from './copy-button.tsx';

const useStyles = makeStyles({
  body: {
    display: 'block',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    paddingBottom: tokens.spacingVerticalS,
  },
  line: { display: 'block', marginTop: tokens.spacingVerticalXS },
  more: { minHeight: '24px', cursor: 'pointer' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** An error as a person needs it: what happened, what to do, and the details to copy. */
export function ErrorBox({
  error,
  also = null,
  children,
}: {
  readonly error: AppErrorShape;
  /** What follows from it for what is shown. */
  readonly also?: string | null;
  readonly children?: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  const { code, message, hint, detail } = error;
  const { title, lines, ownWords } = errorText(t, error, i18n.language);
  const details = [`${code}: ${message}`, hint, detail].filter((part) => part !== null).join('\n');
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {[...lines, also]
          .filter((line) => line !== null)
          .map((line, index) => (
            // What an error says does not change while it is shown.
            <span key={index} className={styles.line}>
              {line}
            </span>
          ))}
        {ownWords === null ? null : (
          <details className={styles.line}>
            <summary className={styles.more}>{t('error.own-words')}</summary>
            <span lang="en">{ownWords}</span>
          </details>
        )}
        <span className={styles.actions}>
          {children}
          <CopyButton text={details} label={t('copy.details')} />
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
