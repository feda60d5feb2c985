import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost, useUi } from '../../stores/use-app.ts';

/** Offers to take the last run back until it is put away; says when that needs a shutdown again. */
export function UndoBar() {
  const t = useText();
  const { ui } = useApp();
  const { work, undoable } = useHost();
  const dismissed = useUi((state) => state.dismissed);
  const run = work?.run ?? null;
  if (work?.outcome !== 'done' || run === null || run !== undoable || run === dismissed) return null;
  const shutDown = work.steps.flatMap(({ step }) => (step.kind === 'stop-vm' ? [step.vm.name] : []));
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {t(`undo.bar.${work.purpose}`)}
        {shutDown.length === 0 ? '' : ` ${t('undo.bar.shutdown', { vms: shutDown.join(', ') })}`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            aria-label={t('undo.bar.dismiss')}
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
