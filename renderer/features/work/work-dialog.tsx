import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { PracticeMark } from '../../components/practice-mark.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost } from '../../stores/use-app.ts';
import { WorkView } from './work-view.tsx';

/** How a run goes, and what is true when it has ended; it may be closed while the run goes on. */
export function WorkDialog() {
  const t = useText();
  const { program, ui } = useApp();
  const { work } = useHost();
  if (work === null) return null;
  const close = () => {
    ui.setState({ dialog: null });
  };
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t(`work.title.${work.purpose}`)}</DialogTitle>
          <DialogContent>
            <PracticeMark />
            <WorkView work={work} />
          </DialogContent>
          <DialogActions>
            {work.outcome === null ? (
              <Button
                disabledFocusable={work.cancelling}
                onClick={() => void program.ask('work.cancel', { work: work.id })}
              >
                {work.cancelling ? t('work.cancelling') : t('work.cancel')}
              </Button>
            ) : null}
            <Button appearance={work.outcome === null ? 'secondary' : 'primary'} onClick={close}>
              {work.outcome === null ? t('work.close-meanwhile') : t('button.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
