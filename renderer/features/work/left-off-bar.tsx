import { Button, MessageBar, MessageBarActions } from '@fluentui/react-components';
import type { Work } from '../../../shared/contract/work.ts';
import { MessageText } from '../../components/message-text.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useHost } from '../../stores/use-app.ts';
import { useOpenDialog } from '../actions/use-open-dialog.ts';
import { canUndo } from '../activity/can-undo.ts';
import { someNames } from '../plan/some-names.ts';
import { namesApart } from '../plan/told-apart.ts';
import { goingOff, leftOffBy, startedByUndo } from './left-off.ts';

/**
 * The VMs that a run has left off or that still go off for it, whoever shut them down.
 *
 * Nobody else tells of them, and it is said as the host shows them now; the undo of the run starts those
 * again that it has shut down itself.
 */
export function LeftOff({ work }: { readonly work: Work }) {
  const t = useText();
  const open = useOpenDialog();
  const inventory = useHost((host) => host.inventory);
  const summary = useHost(({ runs }) => runs.find(({ run }) => run === work.run) ?? null);
  if (inventory === null) return null;
  const names = namesApart(inventory);
  const pending = work.outcome === null ? null : goingOff(work, inventory);
  const off = leftOffBy(work, inventory);
  const canStart = summary !== null && canUndo(summary, null) && startedByUndo(work, off).length > 0;
  return (
    <>
      {pending === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageText>
            {t(work.outcome === 'unknown' ? 'work.may-go-off' : 'work.going-off', { vm: names.vm(pending) })}
          </MessageText>
        </MessageBar>
      )}
      {off.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageText>{t('work.left-off', { vms: someNames(t, off.map(names.vm)) })}</MessageText>
          {canStart ? (
            <MessageBarActions>
              <Button
                onClick={() => {
                  open({ kind: 'undo', run: summary.run });
                }}
              >
                {t('work.start-again')}
              </Button>
            </MessageBarActions>
          ) : null}
        </MessageBar>
      )}
    </>
  );
}
