import {
  useCallback,
  useMemo,
  useRef,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { useApp } from '../../stores/use-app.ts';
import { gridMove, typeAhead, withFold } from './grid-keys.ts';
import type { ListLine } from './list-lines.ts';
import type { MirrorRow } from './mirror-rows.ts';
import { pickAll, pickHow, pickLine, type Picked, type PickHow } from './pick-lines.ts';
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
  const { ui } = useApp();
  const wantsFocus = useRef(false);
  const holdsFocus = useRef(false);
  const anchor = useRef<string | null>(null);
  const typed = useRef({ text: '', when: 0 });

  const focusAt = useCallback(() => {
    scroll.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
  }, [scroll]);

  return useMemo(() => {
    const take = (next: Picked) => {
      anchor.current = next.anchor;
      ui.setState({ selected: next.selected, current: next.current });
    };
    const now = (): Picked => {
      const { selected, current } = ui.getState();
      return { selected, current, anchor: anchor.current };
    };
    const pick = (index: number, how: PickHow) => {
      take(pickLine(now(), lines, index, how));
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
      if (ui.getState().selected.has(row.key)) pick(index, 'move');
      else pick(index, 'alone');
      const line = event.currentTarget.querySelector(`[data-index="${String(index)}"]`);
      if (line instanceof HTMLElement) line.focus({ preventScroll: true });
      ui.setState({ menu: { key: row.key, at: menuPlace(event, line) } });
    };
    const onFocus = (event: FocusEvent) => {
      holdsFocus.current = lineAt(event.target) !== null;
    };
    const onBlur = ({ relatedTarget }: FocusEvent) => {
      // Without a next place the focused line itself may be going.
      if (relatedTarget !== null) holdsFocus.current = false;
    };
    return {
      wantsFocus,
      holdsFocus,
      pick,
      focusAt,
      handlers: { onKeyDown, onClick, onDoubleClick, onMouseDown, onContextMenu, onFocus, onBlur },
    };
  }, [ui, lines, at, scroll, focusAt]);
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

/** What a double-click opens: a VM's settings at the adapter, else the switch that the row is about. */
function dialogFor({ vm, adapter, switchId }: MirrorRow): OpenDialog | null {
  if (vm !== null)
    return adapter === null ? null : { kind: 'adapter-settings', vm: vm.id, adapter: adapter.id };
  return switchId === null ? null : { kind: 'switches', at: switchId };
}
