/** What a key does in the whole window, whatever has the focus. */
export type WindowKey =
  | 'refresh'
  | 'set-up'
  | 'undo'
  | 'settings'
  | 'disable'
  | 'rename'
  | 'search'
  | 'next-pane'
  | 'last-pane'
  | 'menu-bar'
  | 'help';

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * The keys of MMC, each with a second one where a browser keeps the first for itself (F5, F6, Ctrl+F).
 *
 * `typing`: the focus is in a field, which keeps Delete, Ctrl+Z and plain letters for its text.
 */
export function windowKey(pressed: Pressed, typing: boolean): WindowKey | null {
  const { key, code, altKey: alt, ctrlKey: ctrl, metaKey: meta, shiftKey: shift } = pressed;
  if (meta) return null;
  if (alt && !ctrl) {
    if (code === 'KeyR') return 'refresh';
    if (code === 'KeyP') return shift ? 'last-pane' : 'next-pane';
    return key === 'Enter' ? 'settings' : null;
  }
  if (ctrl && !alt) {
    if (key.toLowerCase() === 'm') return 'set-up';
    if (key.toLowerCase() === 'f') return 'search';
    return key.toLowerCase() === 'z' && !typing ? 'undo' : null;
  }
  if (alt || ctrl) return null;
  switch (key) {
    case 'F1':
      return 'help';
    case 'F2':
      return typing ? null : 'rename';
    case 'F5':
      return 'refresh';
    case 'F6':
      return shift ? 'last-pane' : 'next-pane';
    case 'F10':
      return shift ? null : 'menu-bar';
    case 'Delete':
      return typing ? null : 'disable';
    case '/':
      return typing ? null : 'search';
    default:
      return null;
  }
}
