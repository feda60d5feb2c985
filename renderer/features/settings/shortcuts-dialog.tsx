import { Button } from '@fluentui/react-components';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp } from '../../stores/use-app.ts';
import { ShortcutsTable } from './shortcuts-table.tsx';

/** The keys of the window, to look up while working. */
export function ShortcutsDialog() {
  const t = useText();
  const { ui } = useApp();
  const close = () => {
    ui.setState({ dialog: null });
  };
  return (
    <DialogFrame
      title={t('shortcuts.title')}
      onClose={close}
      actions={
        <Button appearance="primary" onClick={close}>
          {t('button.close')}
        </Button>
      }
    >
      <ShortcutsTable />
    </DialogFrame>
  );
}
