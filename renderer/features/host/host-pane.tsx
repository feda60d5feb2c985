import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { HostKey } from '../../../shared/contract/host-key.ts';
import type { HostState } from '../../../shared/contract/host-state.ts';
import { useText } from '../../i18n/i18n.ts';
import { selectionOf } from '../../stores/ui-store.ts';
import { useApp, useHost, usePlace, useProgram } from '../../stores/use-app.ts';
import { countsOf } from './counts-of.ts';
import { HostLineView } from './host-line-view.tsx';
import { hostTree, type HostLine } from './host-tree.ts';
import { lineByLetters, treeMove } from './tree-keys.ts';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalXS,
    overflow: 'auto',
    '@media (max-width: 640px)': { height: 'auto', maxHeight: '220px' },
  },
  title: { display: 'block', padding: tokens.spacingHorizontalS },
});

const NO_HOSTS: readonly HostState[] = [];
/** Letters typed within this time belong together. */
const LETTERS_MS = 800;

/** The hosts and their switches, with how many Sources and Destinations each has; choosing one narrows the views. */
export function HostPane() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const hosts = useProgram(({ snapshot }) => snapshot?.hosts ?? NO_HOSTS);
  const chosenHost = useHost((host) => host.key);
  const place = usePlace();
  const [folded, setFolded] = useState<ReadonlySet<HostKey>>(new Set());
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef({ letters: '', at: 0 });
  const lines = useMemo(() => hostTree(hosts, folded), [hosts, folded]);
  const isChosen = (line: HostLine) =>
    line.host.key === chosenHost && place === (line.kind === 'host' ? null : line.virtualSwitch.id);
  const chosenAt = lines.findIndex(isChosen);
  // A switch that is folded away is stood for by its host.
  const tabStop = chosenAt >= 0 ? chosenAt : lines.findIndex(({ host }) => host.key === chosenHost);

  const choose = useCallback(
    (line: HostLine) => {
      const host = line.host.key;
      const next = line.kind === 'host' ? null : line.virtualSwitch.id;
      ui.setState(({ view }) => ({
        host,
        place: next,
        // The details are those of what was chosen here.
        ...selectionOf(null),
        view: view === 'start' || view === 'help' ? 'machines' : view,
      }));
    },
    [ui],
  );
  const expand = useCallback((line: HostLine, isOpen: boolean) => {
    setFolded((now) => {
      const next = new Set(now);
      if (isOpen) next.delete(line.host.key);
      else next.add(line.host.key);
      return next;
    });
  }, []);
  const fold = useCallback(
    (line: HostLine) => {
      expand(line, line.expanded !== true);
    },
    [expand],
  );
  const openMenu = useCallback(
    (line: HostLine, at: { readonly x: number; readonly y: number }) => {
      choose(line);
      ui.setState({ menu: { key: line.kind === 'host' ? 'host' : line.virtualSwitch.id, at } });
    },
    [choose, ui],
  );

  const elementOf = (line: HostLine) =>
    tree.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(line.key)}"]`);
  const goTo = (line: HostLine | undefined) => {
    if (line === undefined) return;
    elementOf(line)?.focus();
    choose(line);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.target instanceof HTMLElement ? event.target.dataset['line'] : undefined;
    const at = lines.findIndex((line) => line.key === key);
    const here = lines[at];
    if (here === undefined) return;
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      event.preventDefault();
      const box = elementOf(here)?.getBoundingClientRect();
      if (box !== undefined) openMenu(here, { x: box.left + 48, y: box.bottom });
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const move = treeMove(event.key, lines, at);
    if (move !== null) {
      event.preventDefault();
      if ('to' in move) goTo(lines[move.to]);
      else expand(here, move.expand);
      return;
    }
    // Other keys have names of several letters.
    if (!/^\S$/u.test(event.key)) return;
    const last = typed.current;
    const letters = event.timeStamp - last.at < LETTERS_MS ? last.letters + event.key : event.key;
    typed.current = { letters, at: event.timeStamp };
    goTo(lines[lineByLetters(lines, at, letters)]);
  };

  return (
    <nav className={styles.pane} aria-label={t('hosts.title')} data-pane="hosts" data-tour="hosts">
      <Subtitle2 as="h2" className={styles.title}>
        {t('hosts.title')}
      </Subtitle2>
      <div ref={tree} role="tree" tabIndex={-1} aria-label={t('hosts.title')} onKeyDown={onKeyDown}>
        {lines.map((line, index) => (
          <HostLineView
            key={line.key}
            line={line}
            counts={countsOf(line)}
            chosen={isChosen(line)}
            focusable={index === tabStop}
            onChoose={choose}
            onFold={fold}
            onMenu={openMenu}
          />
        ))}
      </div>
    </nav>
  );
}
