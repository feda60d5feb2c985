import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost } from '../../stores/use-app.ts';
import { ListSkeleton } from '../inventory/list-skeleton.tsx';
import { SwitchGrid } from './switch-grid.tsx';
import { switchRows } from './switch-rows.ts';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: 0, height: '100%' },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalS,
  },
  count: { color: tokens.colorNeutralForeground3 },
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2, maxWidth: '60ch' },
});

/** The virtual switches of the host with what is connected to each, or why there are none to see. */
export function SwitchesView() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const inventory = useHost((host) => host.inventory);
  const failed = useHost(({ error, prerequisites }) => error !== null || prerequisites.length > 0);
  const rows = useMemo(() => (inventory === null ? [] : switchRows(inventory)), [inventory]);
  if (inventory === null) {
    return failed ? <p className={styles.empty}>{t('switches-view.not-read')}</p> : <ListSkeleton />;
  }
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Button
          size="small"
          icon={<AddRegular />}
          onClick={() => {
            ui.setState({ dialog: { kind: 'switches', at: 'new' } });
          }}
        >
          {t('switches-view.new')}
        </Button>
        <span className={styles.count}>{t('switches-view.count', { count: inventory.switches.length })}</span>
      </div>
      {inventory.switches.length === 0 ? <p className={styles.empty}>{t('switches-view.none')}</p> : null}
      {rows.length === 0 ? null : <SwitchGrid rows={rows} />}
    </div>
  );
}
