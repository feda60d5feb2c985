import { Button, makeStyles, mergeClasses, Subtitle2, tokens } from '@fluentui/react-components';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost, useUi } from '../../stores/use-app.ts';
import { countsOf } from '../inventory/mirror-rows.ts';

const useStyles = makeStyles({
  pane: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    overflow: 'auto',
    '@media (max-width: 800px)': { maxHeight: '140px' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    width: '100%',
    justifyContent: 'space-between',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
  },
  inner: { paddingInlineStart: tokens.spacingHorizontalL },
  chosen: { backgroundColor: tokens.colorNeutralBackground1Selected, fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: 'anywhere' },
  count: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
    paddingInlineStart: tokens.spacingHorizontalS,
  },
});

/** The host and its switches, with how many Sources and Destinations each has; a click narrows the list. */
export function HostPane() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const { inventory, label } = useHost();
  const search = useUi((state) => state.search);
  const show = (text: string) => {
    ui.setState({ search: text });
  };
  return (
    <nav className={styles.pane} aria-label={t('hosts.title')}>
      <Subtitle2 as="h2">{t('hosts.title')}</Subtitle2>
      <ul className={styles.list}>
        <li>
          <Button
            appearance="subtle"
            className={mergeClasses(styles.item, search === '' && styles.chosen)}
            aria-pressed={search === ''}
            onClick={() => {
              show('');
            }}
          >
            <span className={styles.name}>{inventory?.host.name ?? label}</span>
            <span className={styles.count}>
              {inventory === null ? null : t('hosts.vms', { count: inventory.virtualMachines.length })}
            </span>
          </Button>
          <ul className={mergeClasses(styles.list, styles.inner)}>
            {(inventory?.switches ?? []).map((each) => (
              <li key={each.id}>
                <SwitchButton each={each} chosen={search === each.name} onShow={show} />
              </li>
            ))}
          </ul>
        </li>
      </ul>
    </nav>
  );
}

function SwitchButton({
  each: { id, name, type },
  chosen,
  onShow,
}: {
  readonly each: VirtualSwitch;
  readonly chosen: boolean;
  readonly onShow: (text: string) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const { inventory } = useHost();
  const { sources, destinations } =
    inventory === null ? { sources: 0, destinations: 0 } : countsOf(inventory, id);
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.item, chosen && styles.chosen)}
      aria-pressed={chosen}
      title={t(`switch.${type}`)}
      onClick={() => {
        onShow(chosen ? '' : name);
      }}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>
        {sources + destinations === 0 ? '–' : t('hosts.counts', { sources, destinations })}
      </span>
    </Button>
  );
}
