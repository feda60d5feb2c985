import { Button, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import type { Work, WorkId } from '../../../shared/contract/work.ts';
import type { AppErrorShape } from '../../../shared/errors/app-error.ts';
import { DialogFrame } from '../../components/dialog-frame.tsx';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useActions, useApp, useUi } from '../../stores/use-app.ts';
import { PageList } from '../wizard/page-list.tsx';
import { cancelKey } from './cancel-key.ts';
import { useCloseResult } from './use-close-result.ts';
import { useSeenWork } from './use-seen-work.ts';
import { WorkView } from './work-view.tsx';

/** How a run goes, and what is true when it has ended; it may be closed while the run goes on. */
export function WorkDialog({ id }: { readonly id: WorkId }) {
  const t = useText();
  const { ui } = useApp();
  const { work, followed } = useSeenWork(id);
  const begun = useUi((state) => state.begun);
  const [refused, setRefused] = useState<AppErrorShape | null>(null);
  const close = useCloseResult(work);
  const isOver = followed || (work !== null && work.outcome !== null);
  const wasDone = work?.outcome === 'done' || work?.outcome === 'nothing-to-do';
  const back = isOver && !wasDone && begun?.work === id ? begun.from : null;
  return (
    <DialogFrame
      title={work === null ? t('status.working') : t(`work.title.${work.purpose}`)}
      {...(work?.purpose === 'set-up' ? { aside: <PageList current="result" /> } : {})}
      onClose={close}
      actions={
        <>
          {work === null || isOver ? null : <CancelButton work={work} onRefused={setRefused} />}
          {back === null ? null : (
            <Button
              appearance="primary"
              onClick={() => {
                ui.setState({ dialog: back });
              }}
            >
              {t('work.back-to-review')}
            </Button>
          )}
          <Button appearance={isOver && back === null ? 'primary' : 'secondary'} onClick={close}>
            {isOver ? t('button.close') : t('work.close-meanwhile')}
          </Button>
        </>
      }
    >
      {followed ? <Followed wasSeen={work !== null && work.outcome !== null} /> : null}
      {refused === null ? null : <ErrorBox error={refused} />}
      {work !== null ? <WorkView work={work} /> : followed ? null : <Spinner label={t('status.working')} />}
    </DialogFrame>
  );
}

/** Ends the run after its step, or at once where it only waits; gone while what was done is taken back. */
function CancelButton({
  work,
  onRefused,
}: {
  readonly work: Work;
  readonly onRefused: (error: AppErrorShape | null) => void;
}) {
  const t = useText();
  const { cancel } = useActions();
  const { id, cancelling, rollback } = work;
  if (rollback !== null) return <span role="status">{t('work.is-taken-back')}</span>;
  const press = async () => {
    const answer = await cancel(id);
    onRefused(answer.ok ? null : answer.error);
  };
  return (
    <Button
      disabledFocusable={cancelling}
      // The key that began the run may still be held down when the focus comes here: it cancels nothing.
      onKeyDown={(event) => {
        if (event.repeat) event.preventDefault();
      }}
      onClick={() => void press()}
    >
      {t(cancelKey(work))}
    </Button>
  );
}

/** A host tells of its last run only: where this one, and the one that followed, can be read. */
function Followed({ wasSeen }: { readonly wasSeen: boolean }) {
  const t = useText();
  const { ui } = useApp();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {t(wasSeen ? 'work.followed' : 'work.followed-unseen')}{' '}
        <Button
          size="small"
          onClick={() => {
            ui.setState({ dialog: null, view: 'activity' });
          }}
        >
          {t('work.to-activity')}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
