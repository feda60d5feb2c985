import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';

/** Asks before what was entered is lost. */
export function LeaveQuestion({
  hasRun,
  onStay,
  onLeave,
}: {
  /** Whether a run has begun from what was entered; it may have changed something. */
  readonly hasRun: boolean;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}) {
  const t = useText();
  return (
    <Dialog open modalType="alert" onOpenChange={onStay}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t('wizard.leave.title')}</DialogTitle>
          <DialogContent>{t(hasRun ? 'wizard.leave.text-after-run' : 'wizard.leave.text')}</DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onStay}>
              {t('wizard.leave.stay')}
            </Button>
            <Button onClick={onLeave}>{t('wizard.leave.leave')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
