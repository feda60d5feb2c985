/**
 * Keys of the window and of its parts, with the second way where a browser keeps the first for itself.
 *
 * Each is named as `keyText` takes it; the screen says it as the keyboard of its language has it.
 */
export const SHORTCUTS = [
  { pressed: ['F5', 'Alt+R'], does: 'shortcut.refresh' },
  { pressed: ['Ctrl+M'], does: 'shortcut.set-up' },
  { pressed: ['F2'], does: 'shortcut.rename' },
  { pressed: ['Delete'], does: 'shortcut.disable' },
  { pressed: ['Ctrl+Z'], does: 'shortcut.undo' },
  { pressed: ['Alt+Enter', 'Enter'], does: 'shortcut.settings' },
  { pressed: ['Ctrl+F', '/'], does: 'shortcut.search' },
  { pressed: ['F6', 'Alt+P'], does: 'shortcut.panes' },
  { pressed: ['Shift+F6', 'Alt+Shift+P'], does: 'shortcut.panes-back' },
  { pressed: ['F10', 'Alt'], does: 'shortcut.menu-bar' },
  { pressed: ['Shift+F10'], does: 'shortcut.context-menu' },
  { pressed: ['↑', '↓', 'Home', 'End', 'PageUp', 'PageDown'], does: 'shortcut.lines' },
  { pressed: ['→', '←'], does: 'shortcut.fold' },
  { pressed: ['Shift+↑', 'Shift+↓', 'Ctrl+Space', 'Ctrl+A'], does: 'shortcut.several' },
  { pressed: ['+', '−', '0'], does: 'shortcut.zoom' },
  { pressed: ['F1'], does: 'shortcut.help' },
  { pressed: ['Escape'], does: 'shortcut.escape' },
] as const;
