import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost, useUi } from '../../stores/use-app.ts';
import { undoShutsDown } from './undo-needs.ts';

const useStyles = makeStyles({ body: { whiteSpace: 'normal', overflowWrap: 'anywhere' } });

/** Offers to take the last run back until it is put away; says when that needs a shutdown again. */
export function UndoBar() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const work = useHost((host) => host.work);
  const undoable = useHost((host) => host.undoable);
  const inventory = useHost((host) => host.inventory);
  const dismissed = useUi((state) => state.dismissed);
  const run = work?.run ?? null;
  if (work?.outcome !== 'done' || run === null || run !== undoable || run === dismissed) return null;
  const vms = undoShutsDown(work, inventory);
  return (
    <MessageBar intent="success">
      <MessageBarBody className={styles.body}>
        {t(`undo.bar.${work.purpose}`)}
        {vms.length === 0 ? '' : ` ${t('undo.bar.shutdown', { vms: vms.join(', ') })}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            aria-label={t('undo.bar.dismiss')}
            title={t('undo.bar.dismiss')}
            appearance="transparent"
            icon={<DismissRegular />}
            onClick={() => {
              ui.setState({ dismissed: run });
            }}
          />
        }
      >
        <Button
          onClick={() => {
            ui.setState({ dialog: { kind: 'undo', run } });
          }}
        >
          {t('undo.bar.button')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
