import { Button } from '@fluentui/react-components';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useProgram } from '../../stores/use-app.ts';

/** Which program this is, and what it may do here. */
export function AboutDialog() {
  const t = useText();
  const { ui } = useApp();
  const about = useProgram((state) => state.about);
  const close = () => {
    ui.setState({ dialog: null });
  };
  return (
    <DialogFrame
      title={t('about.title')}
      onClose={close}
      actions={
        <Button appearance="primary" onClick={close}>
          {t('button.close')}
        </Button>
      }
    >
      <p>{t('about.what')}</p>
      {about === null ? null : (
        <>
          <p>{t('app.version', { version: about.version })}</p>
          <p>{t(`about.door.${about.door}`)}</p>
          <p>{t(`about.elevated.${about.elevated === null ? 'unknown' : about.elevated ? 'yes' : 'no'}`)}</p>
        </>
      )}
      <p>{t('about.licence')}</p>
    </DialogFrame>
  );
}
