import {
  useCallback,
  useMemo,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { useText } from '../../i18n/i18n.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { useApp } from '../../stores/use-app.ts';
import { gridMove, typeAhead, withFold } from './grid-keys.ts';
import { keysOf, type ListLine } from './list-lines.ts';
import type { MirrorRow } from './mirror-rows.ts';
import {
  byRows,
  pickAll,
  pickHow,
  pickLine,
  pickNeighbour,
  type Picked,
  type PickHow,
} from './pick-lines.ts';
import { ROW_HEIGHT } from './use-list-styles.ts';

/** Letters typed within this time of each other are one beginning of a name. */
const TYPING_MS = 700;
/** Where a menu opens that was called for by a key: below the beginning of its line. */
const MENU_INDENT = 32;

/** What keys and pointer do in the list: one set of handlers for all of its lines. */
export function useGridEvents({
  lines,
  at,
  scroll,
}: {
  readonly lines: readonly ListLine[];
  /** The line of the keyboard. */
  readonly at: number;
  readonly scroll: RefObject<HTMLDivElement | null>;
}) {
  const t = useText();
  const { ui } = useApp();
  const wantsFocus = useRef(false);
  const holdsFocus = useRef(false);
  /** The current thing as this list has it; another one was chosen elsewhere. */
  const taken = useRef<string | null>(null);
  const anchor = useRef<string | null>(null);
  const typed = useRef({ text: '', when: 0 });

  const focusAt = useCallback(() => {
    scroll.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  }, [scroll]);

  return useMemo(() => {
    const take = (next: Picked) => {
      anchor.current = next.anchor;
      taken.current = next.current;
      ui.setState({ selected: next.selected, current: next.current });
    };
    const now = (): Picked => {
      const { selected, current } = ui.getState();
      return byRows({ selected, current, anchor: anchor.current }, lines);
    };
    const pick = (index: number, how: PickHow) => {
      take(pickLine(now(), lines, index, how));
    };
    const leaveLost = (isThere: (key: string) => boolean) => {
      take(pickNeighbour(now(), lines, at, isThere));
    };
    const goTo = (index: number, how: PickHow) => {
      wantsFocus.current = true;
      pick(index, how);
    };
    const fold = (index: number, folded: boolean) => {
      const line = lines[index];
      if (line?.row.vm == null) return;
      const { id } = line.row.vm;
      const { selected, current } = ui.getState();
      const isIn = ({ key }: MirrorRow) => selected.has(key) || key === current;
      ui.setState((state) => ({ folded: withFold(state.folded, id, folded) }));
      // A folded VM is selected as a whole; what was in it is not selected out of sight.
      if (!folded || ![line.row, ...line.rest].some(isIn)) return;
      wantsFocus.current = holdsFocus.current;
      take(pickLine(now(), [{ ...line, folded }], 0, 'alone'));
    };
    const open = (row: MirrorRow | undefined) => {
      const dialog = row === undefined ? null : dialogFor(row);
      if (dialog !== null) ui.setState({ dialog });
      else if (row !== undefined) {
        // A key that does nothing says why.
        ui.setState({ said: { text: t(whyNotOpened(row)) } });
      }
    };

    const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
      if (lineAt(event.target) === null || event.altKey || event.metaKey) return;
      const { key, ctrlKey: ctrl } = event;
      if (key === ' ' && typed.current.text !== '' && isTyping(typed.current.when)) type(key);
      else if (key === ' ') goTo(at, ctrl ? 'toggle' : pickHow(event, 'key'));
      else if (ctrl && key.toLowerCase() === 'a') {
        wantsFocus.current = true;
        take(pickAll(now(), lines));
      } else if (key === 'Enter' && !ctrl) open(lines[at]?.row);
      else if (key.length === 1 && !ctrl) {
        // A key of the whole window: it leads to the search.
        if (key === '/') return;
        type(key);
      } else {
        const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
        const move = gridMove(key, { lines, at, page });
        if (move === null) return;
        if ('to' in move) goTo(move.to, pickHow(event, 'key'));
        else fold(at, move.fold);
      }
      event.preventDefault();
    };
    const isTyping = (when: number) => performance.now() - when < TYPING_MS;
    const type = (letter: string) => {
      const text = (isTyping(typed.current.when) ? typed.current.text : '') + letter;
      typed.current = { text, when: performance.now() };
      const found = typeAhead(lines, at, text);
      if (found !== null) goTo(found, 'alone');
    };
    const onClick = (event: MouseEvent<HTMLElement>) => {
      const index = lineAt(event.target);
      if (index === null) return;
      if (event.target instanceof Element && event.target.closest('[data-fold="true"]') !== null) {
        const line = lines[index];
        if (line !== undefined) fold(index, !line.folded);
        return;
      }
      goTo(index, pickHow(event, 'click'));
    };
    const onDoubleClick = (event: MouseEvent<HTMLElement>) => {
      const index = lineAt(event.target);
      const onFold = event.target instanceof Element && event.target.closest('[data-fold="true"]') !== null;
      if (index !== null && !onFold) open(lines[index]?.row);
    };
    const onMouseDown = (event: MouseEvent<HTMLElement>) => {
      // Shift with a click picks a range; it selects no text.
      if (event.shiftKey && lineAt(event.target) !== null) event.preventDefault();
    };
    const onContextMenu = (event: MouseEvent<HTMLElement>) => {
      const index = lineAt(event.target);
      const row = index === null ? undefined : lines[index]?.row;
      if (index === null || row === undefined) return;
      event.preventDefault();
      const line = lines[index];
      const { selected } = now();
      const isWhole = line !== undefined && keysOf(line).every((key) => selected.has(key));
      pick(index, isWhole ? 'move' : 'alone');
      const element = event.currentTarget.querySelector(`[data-index="${String(index)}"]`);
      if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      ui.setState({ menu: { key: row.key, at: menuPlace(event, element) } });
    };
    const onFocus = (event: FocusEvent) => {
      holdsFocus.current = lineAt(event.target) !== null;
    };
    const onBlur = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null) holdsFocus.current = false;
      // Without a next place the line itself may be going, or the whole window is left; a line that stays
      // and yet lost the focus was left by a click beside everything.
      else
        setTimeout(() => {
          if (target.isConnected && document.activeElement === document.body) holdsFocus.current = false;
        });
    };
    return {
      wantsFocus,
      holdsFocus,
      taken,
      leaveLost,
      focusAt,
      handlers: { onKeyDown, onClick, onDoubleClick, onMouseDown, onContextMenu, onFocus, onBlur },
    };
  }, [t, ui, lines, at, scroll, focusAt]);
}

/** The line that an event is about; null for the heads. */
function lineAt(target: EventTarget): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
  return line === null ? null : Number(line.dataset['index']);
}

/** The pointer's place, or that of the line for a menu that was called for by a key. */
function menuPlace(
  { button, clientX, clientY }: Pick<MouseEvent, 'button' | 'clientX' | 'clientY'>,
  line: Element | null,
): { readonly x: number; readonly y: number } {
  const box = line?.getBoundingClientRect();
  if (button === 2 || box === undefined) return { x: clientX, y: clientY };
  return { x: Math.max(box.left, 0) + MENU_INDENT, y: box.bottom };
}

/** Why there is nothing to open. */
function whyNotOpened({ vm, unread }: MirrorRow) {
  if (vm === null) return 'actions.not-connected';
  return unread ? 'actions.adapters-unread' : 'actions.no-adapter';
}

/** What a double-click opens: a VM's settings at the adapter, else the switch that the row is about. */
function dialogFor({ vm, adapter, switchId }: MirrorRow): OpenDialog | null {
  if (vm !== null)
    return adapter === null ? null : { kind: 'adapter-settings', vm: vm.id, adapter: adapter.id };
  return switchId === null ? null : { kind: 'switches', at: switchId };
}
