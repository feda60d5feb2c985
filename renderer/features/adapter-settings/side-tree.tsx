import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useRef, type KeyboardEvent } from 'react';
import { lineByLetters, treeMove } from '../host/tree-keys.ts';
import type { SideLine } from './side-line.ts';

const useStyles = makeStyles({
  tree: {
    position: 'sticky',
    top: 0,
    alignSelf: 'start',
    minWidth: 0,
    maxHeight: 'min(480px, calc(100vh - 260px))',
    overflowY: 'auto',
    // Room for the outline of a focused line.
    padding: '2px',
    '@media (max-width: 700px)': { position: 'static', maxHeight: '168px' },
  },
  line: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    alignItems: 'center',
    minHeight: '32px',
    paddingInlineEnd: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'default',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: { paddingInlineStart: tokens.spacingHorizontalL },
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
    unicodeBidi: 'isolate',
  },
  mark: {
    display: 'block',
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Letters typed within this time belong together. */
const LETTERS_MS = 800;

/** The tree at the left of a dialog, as in Hyper-V's own: the line that the keyboard is at is the page that is shown. */
export function SideTree({
  label,
  lines,
  chosen,
  onChoose,
  onExpand,
}: {
  readonly label: string;
  readonly lines: readonly SideLine[];
  /** Key of the line whose page is shown. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onExpand?: (key: string, isOpen: boolean) => void;
}) {
  const styles = useStyles();
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  const goTo = (line: SideLine | undefined) => {
    if (line === undefined) return;
    tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(line.key)}"]`)?.focus();
    onChoose(line.key);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const key = event.target instanceof HTMLElement ? event.target.dataset['line'] : undefined;
    const at = lines.findIndex((line) => line.key === key);
    if (at < 0) return;
    const move = treeMove(event.key, lines, at);
    if (move !== null) {
      event.preventDefault();
      if ('to' in move) goTo(lines[move.to]);
      else if (key !== undefined) onExpand?.(key, move.expand);
      return;
    }
    if (!isLetter(event.key)) return;
    const last = typed.current;
    const letters = event.timeStamp - last.at < LETTERS_MS ? last.letters + event.key : event.key;
    typed.current = { letters, at: event.timeStamp };
    goTo(lines[lineByLetters(lines, at, letters)]);
  };
  const tabStop = Math.max(
    0,
    lines.findIndex(({ key }) => key === chosen),
  );
  return (
    <div
      ref={tree}
      role="tree"
      tabIndex={-1}
      aria-label={label}
      className={styles.tree}
      onKeyDown={onKeyDown}
    >
      {lines.map((line, index) => (
        <Line
          key={line.key}
          line={line}
          isChosen={line.key === chosen}
          isTabStop={index === tabStop}
          onChoose={onChoose}
          onExpand={onExpand}
        />
      ))}
    </div>
  );
}

function Line({
  line: { key, level, expanded, text, note, mark, position, of },
  isChosen,
  isTabStop,
  onChoose,
  onExpand,
}: {
  readonly line: SideLine;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly onChoose: (key: string) => void;
  readonly onExpand: ((key: string, isOpen: boolean) => void) | undefined;
}) {
  const styles = useStyles();
  return (
    // The keys of the tree are taken by the tree itself.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      aria-level={level}
      aria-posinset={position}
      aria-setsize={of}
      aria-selected={isChosen}
      aria-label={[text, note, mark].filter((part) => part !== null).join(', ')}
      {...(expanded === null ? {} : { 'aria-expanded': expanded })}
      tabIndex={isTabStop ? 0 : -1}
      data-line={key}
      className={mergeClasses(styles.line, level > 1 && styles.inner, isChosen && styles.chosen)}
      onClick={() => {
        onChoose(key);
      }}
    >
      {/* For the mouse; with the keyboard the arrow keys of the tree do it. */}
      <span
        aria-hidden
        className={styles.fold}
        onClick={(event) => {
          if (expanded === null) return;
          event.stopPropagation();
          onExpand?.(key, !expanded);
        }}
      >
        {expanded === null ? null : expanded ? <ChevronDownRegular /> : <ChevronRightRegular />}
      </span>
      <span className={styles.texts}>
        <span className={mergeClasses(styles.name, isChosen && styles.strong)}>{text}</span>
        {note === null ? null : <span className={styles.note}>{note}</span>}
        {mark === null ? null : <span className={styles.mark}>{mark}</span>}
      </span>
    </div>
  );
}

/** Whether a key gives one character; the names of all others are longer. */
function isLetter(key: string): boolean {
  return /^\S$/u.test(key);
}
