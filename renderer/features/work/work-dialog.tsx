import { Button, Spinner } from '@fluentui/react-components';
import type { WorkId } from '../../../shared/contract/work.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useApp, useHost } from '../../stores/use-app.ts';
import { PageList } from '../wizard/page-list.tsx';
import { WorkView } from './work-view.tsx';

/** How a run goes, and what is true when it has ended; it may be closed while the run goes on. */
export function WorkDialog({ id }: { readonly id: WorkId }) {
  const t = useText();
  const { ui } = useApp();
  const { cancel } = useActions();
  // What was asked for a moment ago may not have come back as a change yet.
  const work = useHost((host) => (host.work?.id === id ? host.work : null));
  const isOver = work !== null && work.outcome !== null;
  const close = () => {
    ui.setState({ dialog: null });
  };
  return (
    <DialogFrame
      title={work === null ? t('status.working') : t(`work.title.${work.purpose}`)}
      {...(work?.purpose === 'set-up' ? { aside: <PageList current="result" /> } : {})}
      onClose={close}
      actions={
        <>
          {work === null || isOver ? null : (
            <Button disabledFocusable={work.cancelling} onClick={() => void cancel(work.id)}>
              {work.cancelling ? t('work.cancelling') : t('work.cancel')}
            </Button>
          )}
          <Button appearance={isOver ? 'primary' : 'secondary'} onClick={close}>
            {isOver ? t('button.close') : t('work.close-meanwhile')}
          </Button>
        </>
      }
    >
      {work === null ? <Spinner label={t('status.working')} /> : <WorkView work={work} />}
    </DialogFrame>
  );
}
