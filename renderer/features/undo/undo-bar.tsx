import { Button, MessageBar, MessageBarActions } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { MessageText } from '../../components/message-text.tsx';
import { useText } from '../../i18n/i18n.ts';
import { dateText } from '../../i18n/date-text.ts';
import { useApp, useHost, usePreferences } from '../../stores/use-app.ts';
import { useOpenDialog } from '../actions/use-open-dialog.ts';
import { namesApart } from '../plan/told-apart.ts';
import { undoShutsDown } from './undo-needs.ts';
import { undoOffer } from './undo-offer.ts';

/** How many runs are remembered as put away: only the last one of a host is ever offered. */
const REMEMBERED = 20;

/** Offers to take the last run back until it is put away; says when that needs a shutdown again. */
export function UndoBar() {
  const t = useText();
  const { preferences } = useApp();
  const open = useOpenDialog();
  const runs = useHost((host) => host.runs);
  const undoable = useHost((host) => host.undoable);
  const isBusy = useHost(({ work }) => work?.outcome === null);
  const done = useHost(({ work }) => (work?.outcome === 'done' ? work.run : null));
  const inventory = useHost((host) => host.inventory);
  const dismissed = usePreferences((chosen) => chosen.undoDismissed);
  const offer = isBusy ? null : undoOffer(runs, undoable);
  if (offer === null || dismissed.includes(offer.run)) return null;
  const { run, purpose, outcome, startedAt } = offer;
  const names = namesApart(inventory);
  const vms = undoShutsDown(offer, inventory).map(names.vm);
  const what = t(outcome === 'done' ? `undo.bar.${purpose}` : 'undo.bar.unfinished');
  return (
    <MessageBar intent={outcome === 'done' ? 'success' : 'warning'}>
      <MessageText>
        {run === done ? what : t('undo.bar.at', { what, at: dateText(startedAt) })}
        {vms.length === 0 ? '' : ` ${t('undo.bar.shutdown', { vms: vms.join(', ') })}`}
      </MessageText>
      <MessageBarActions
        containerAction={
          <Button
            aria-label={t('undo.bar.dismiss')}
            title={t('undo.bar.dismiss')}
            appearance="transparent"
            icon={<DismissRegular />}
            onClick={() => {
              preferences.choose({ undoDismissed: [...dismissed, run].slice(-REMEMBERED) });
            }}
          />
        }
      >
        <Button
          onClick={() => {
            open({ kind: 'undo', run });
          }}
        >
          {t('undo.bar.button')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
