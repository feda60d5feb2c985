import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useText } from '../i18n/i18n.ts';
import { useProgram } from '../stores/use-app.ts';

/** Says inside a dialog that the program does not answer: what is behind a dialog is not heard. */
export function LostNote() {
  const t = useText();
  const lost = useProgram(({ status }) => status === 'lost');
  if (!lost) return null;
  return (
    <MessageBar intent="warning" role="alert" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('link.lost')}</MessageBarTitle> {t('link.lost-text')}
      </MessageBarBody>
    </MessageBar>
  );
}
