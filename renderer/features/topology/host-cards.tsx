import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { mismatch, someNames } from './node-names.ts';
import type { SwitchOverview } from './switch-overview.ts';
import type { TopologyPort } from './topology-model.ts';

const useStyles = makeStyles({
  room: { flexGrow: 1, minHeight: 0, overflow: 'auto', backgroundColor: tokens.colorNeutralBackground2 },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    listStyleType: 'none',
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  copying: { border: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  selected: { outline: `2px solid ${tokens.colorCompoundBrandStroke}` },
  found: { outline: `2px dashed ${tokens.colorNeutralStrokeAccessible}` },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  line: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  warning: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  open: { marginTop: 'auto', alignSelf: 'start', overflowWrap: 'anywhere', textAlign: 'start' },
});

interface HostCardsProps {
  readonly switches: readonly SwitchOverview[];
  /** The switches' names, told apart, by id. */
  readonly nameOf: (switchId: string) => string;
  readonly labelOf: (port: TopologyPort) => string;
  readonly label: string;
  /** Adapters on no switch, each as people name it. */
  readonly loose: readonly string[];
  readonly isSearching: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onOpen: (switchId: string) => void;
  /** Double-click: what the switch is set to. */
  readonly onOpenSwitch: (switchId: string) => void;
  readonly onContextMenu: (key: string, at: { readonly x: number; readonly y: number }) => void;
}

/** A host as the cards of its switches, and of what is on none. */
export function HostCards(props: HostCardsProps) {
  const { switches, label, loose } = props;
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.room} role="region" aria-label={label} tabIndex={0}>
      <ul className={styles.cards}>
        {switches.map((overview) => (
          <SwitchCard key={overview.topology.virtualSwitch.id} overview={overview} {...props} />
        ))}
        {loose.length === 0 ? null : (
          <li className={styles.card}>
            <h3 className={styles.name}>{t('topology.not-connected')}</h3>
            <span>{t('topology.adapters', { count: loose.length })}</span>
            <span className={styles.quiet} title={loose.join('\n')}>
              {someNames(t, loose)}
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}

function SwitchCard({
  overview: { topology, adapters, found },
  nameOf,
  labelOf,
  isSearching,
  selected,
  onOpen,
  onOpenSwitch,
  onContextMenu,
}: HostCardsProps & { readonly overview: SwitchOverview }) {
  const t = useText();
  const styles = useStyles();
  const { virtualSwitch, sources, destinations } = topology;
  const { id, type, uplinks } = virtualSwitch;
  const wrong = mismatch(t, topology);
  const name = nameOf(id);
  return (
    // The menu is on the card's button for the keyboard; on the card it is for the mouse.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={mergeClasses(
        styles.card,
        sources.length > 0 && destinations.length > 0 && styles.copying,
        found > 0 && styles.found,
        selected.has(id) && styles.selected,
      )}
      onDoubleClick={() => {
        onOpenSwitch(id);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onContextMenu(id, { x: event.clientX, y: event.clientY });
      }}
    >
      <h3 className={styles.name}>{name}</h3>
      <span className={styles.quiet}>{[t(`switch.${type}`), ...uplinks].join(' · ')}</span>
      <span>{t('topology.adapters', { count: adapters })}</span>
      <Ports mode="Source" names={sources.map(labelOf)} />
      <Ports mode="Destination" names={destinations.map(labelOf)} />
      {wrong === null ? null : (
        <span className={styles.warning}>
          <WarningRegular aria-hidden />
          {wrong}
        </span>
      )}
      {isSearching ? <span className={styles.quiet}>{t('topology.found', { count: found })}</span> : null}
      <Button
        size="small"
        className={styles.open}
        data-open={id}
        onDoubleClick={(event) => {
          // Twice pressed, the button still only shows the switch.
          event.stopPropagation();
        }}
        onClick={() => {
          onOpen(id);
        }}
      >
        {t('topology.open', { name })}
      </Button>
    </li>
  );
}

function Ports({
  mode,
  names,
}: {
  readonly mode: 'Source' | 'Destination';
  readonly names: readonly string[];
}) {
  const t = useText();
  const styles = useStyles();
  if (names.length === 0) return null;
  return (
    <span className={styles.line} title={names.join('\n')}>
      <ModeBadge mode={mode} />
      <span>
        <strong>{names.length}</strong> <span className={styles.quiet}>{someNames(t, names)}</span>
      </span>
    </span>
  );
}
