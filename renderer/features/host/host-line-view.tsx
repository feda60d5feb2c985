import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  BeakerRegular,
  ChevronDownRegular,
  ChevronRightRegular,
  GlobeRegular,
  LockClosedRegular,
  ServerRegular,
  DesktopRegular,
  WarningFilled,
} from '@fluentui/react-icons';
import { memo, type MouseEvent } from 'react';
import type { SwitchType } from '../../../shared/model/virtual-switch.ts';
import { useText, type Text } from '../../i18n/i18n.ts';
import { SwitchCounts } from './switch-counts.tsx';
import { hostCondition, type HostLine } from './host-tree.ts';
import type { ModeCounts } from '../inventory/mirror-counts.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: '24px 20px minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalXS,
    alignItems: 'center',
    minHeight: '32px',
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: { gridTemplateColumns: '20px minmax(0, 1fr) auto', paddingInlineStart: '20px' },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  fold: { display: 'grid', placeItems: 'center', width: '24px', height: '24px' },
  texts: { minWidth: 0, paddingBlock: tokens.spacingVerticalXXS },
  name: { display: 'block', overflowWrap: 'anywhere', unicodeBidi: 'isolate' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  mark: { color: tokens.colorNeutralForeground3, fontFamily: tokens.fontFamilyMonospace },
  wrong: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground1,
  },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

const SWITCH_ICON: Readonly<Record<SwitchType, typeof GlobeRegular>> = {
  External: GlobeRegular,
  Internal: DesktopRegular,
  Private: LockClosedRegular,
};

interface HostLineViewProps {
  readonly line: HostLine;
  readonly counts: ModeCounts;
  readonly chosen: boolean;
  readonly focusable: boolean;
  readonly onChoose: (line: HostLine) => void;
  readonly onFold: (line: HostLine) => void;
  readonly onMenu: (line: HostLine, at: { readonly x: number; readonly y: number }) => void;
}

/** A host or a switch as a line of the tree, with what is to be known of it without choosing it. */
export const HostLineView = memo(function HostLineView(props: HostLineViewProps) {
  const { line, counts, chosen, focusable, onChoose, onFold, onMenu } = props;
  const t = useText();
  const styles = useStyles();
  const says = lineSays(t, line, counts);
  const isHost = line.kind === 'host';
  return (
    // The keys of the tree are taken by the tree itself.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      aria-level={line.level}
      aria-posinset={line.position}
      aria-setsize={line.of}
      aria-selected={chosen}
      aria-label={[line.text, ...says].join(', ')}
      {...(line.expanded === null ? {} : { 'aria-expanded': line.expanded })}
      tabIndex={focusable ? 0 : -1}
      title={[line.text, ...says].join('\n')}
      data-line={line.key}
      className={mergeClasses(styles.line, !isHost && styles.inner, chosen && styles.chosen)}
      onClick={() => {
        onChoose(line);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(line, { x: event.clientX, y: event.clientY });
      }}
    >
      {isHost ? <Fold line={line} onFold={onFold} /> : null}
      <LineIcon line={line} />
      <span className={styles.texts}>
        <span className={mergeClasses(styles.name, isHost && styles.strong)}>
          {isHost ? line.text : line.name.name}
          {isHost || line.name.mark === null ? null : <span className={styles.mark}> {line.name.mark}</span>}
        </span>
        {isHost ? <HostNote line={line} /> : null}
      </span>
      {isHost ? null : <SwitchCounts counts={counts} />}
    </div>
  );
});

/** For the mouse; with the keyboard the arrow keys of the tree do it. */
function Fold({ line, onFold }: Pick<HostLineViewProps, 'line' | 'onFold'>) {
  const styles = useStyles();
  const { expanded } = line;
  return (
    <span
      aria-hidden
      className={styles.fold}
      onClick={(event: MouseEvent) => {
        if (expanded === null) return;
        event.stopPropagation();
        onFold(line);
      }}
    >
      {expanded === null ? null : expanded ? <ChevronDownRegular /> : <ChevronRightRegular />}
    </span>
  );
}

function LineIcon({ line }: { readonly line: HostLine }) {
  if (line.kind === 'host') {
    return line.host.practice ? (
      <BeakerRegular fontSize={20} aria-hidden />
    ) : (
      <ServerRegular fontSize={20} aria-hidden />
    );
  }
  const Icon = SWITCH_ICON[line.virtualSwitch.type];
  return <Icon fontSize={20} aria-hidden />;
}

function HostNote({ line }: { readonly line: HostLine }) {
  const t = useText();
  const styles = useStyles();
  const condition = hostCondition(line.host);
  const notes = hostNotes(t, line);
  return (
    <>
      {notes.length === 0 ? null : <span className={styles.note}>{notes.join(' · ')}</span>}
      {condition === 'well' ? null : (
        <span className={mergeClasses(styles.note, condition !== 'reading' && styles.wrong)}>
          {condition === 'reading' ? null : <WarningFilled className={styles.warning} aria-hidden />}
          {t(`hosts-tree.${condition}`)}
        </span>
      )}
    </>
  );
}

function hostNotes(t: Text, { host: { practice, inventory } }: HostLine): string[] {
  return [
    ...(practice ? [t('hosts-tree.practice')] : []),
    ...(inventory === null ? [] : [t('hosts.vms', { count: inventory.virtualMachines.length })]),
  ];
}

/** What a line says besides its name, for its tooltip and for those who hear it. */
function lineSays(t: Text, line: HostLine, { sources, destinations }: ModeCounts): string[] {
  if (line.kind === 'host') {
    const condition = hostCondition(line.host);
    return [...hostNotes(t, line), ...(condition === 'well' ? [] : [t(`hosts-tree.${condition}`)])];
  }
  return [
    t(`switch.${line.virtualSwitch.type}`),
    t('hosts.sources', { count: sources }),
    t('hosts.destinations', { count: destinations }),
  ];
}
