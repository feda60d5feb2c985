import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useText } from '../../i18n/i18n.ts';
import type { Picking } from './use-picking.ts';

const useStyles = makeStyles({ bar: { flexShrink: 0 }, body: { overflowWrap: 'anywhere' } });

/** Says that a receiver is being chosen, for whom, and how; empty while none is. */
export function PickingBar({
  picking,
  name,
  isTable,
  onEnd,
}: {
  readonly picking: Picking | null;
  /** The name of the adapter whose copies are to be sent. */
  readonly name: string;
  readonly isTable: boolean;
  readonly onEnd: () => void;
}) {
  const t = useText();
  const styles = useStyles();
  return (
    <div role="status" className={styles.bar}>
      {picking === null ? null : (
        <MessageBar layout="multiline" intent={picking.isMissed ? 'warning' : 'info'}>
          <MessageBarBody className={styles.body}>
            {picking.isMissed ? `${t('topology.pick-not')} ` : ''}
            {t(isTable ? 'topology.pick-row' : 'topology.pick', { name })}{' '}
            <Button size="small" onClick={onEnd}>
              {t('topology.pick-end')}
            </Button>
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
