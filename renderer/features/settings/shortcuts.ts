/** Keys of the window and of its parts, with the second way where a browser keeps the first for itself. */
export const SHORTCUTS = [
  { keys: 'F5 · Alt+R', does: 'shortcut.refresh' },
  { keys: 'Ctrl+M', does: 'shortcut.set-up' },
  { keys: 'Del', does: 'shortcut.disable' },
  { keys: 'Ctrl+Z', does: 'shortcut.undo' },
  { keys: 'Alt+Enter · Enter', does: 'shortcut.settings' },
  { keys: 'Ctrl+F · /', does: 'shortcut.search' },
  { keys: 'F6 · Alt+P', does: 'shortcut.panes' },
  { keys: 'Shift+F6 · Alt+Shift+P', does: 'shortcut.panes-back' },
  { keys: 'F10 · Alt', does: 'shortcut.menu-bar' },
  { keys: 'Shift+F10', does: 'shortcut.context-menu' },
  { keys: '↑ ↓ Home End Page Up Page Down', does: 'shortcut.lines' },
  { keys: '→ ←', does: 'shortcut.fold' },
  { keys: 'Shift+↑ Shift+↓ · Ctrl+Space · Ctrl+A', does: 'shortcut.several' },
  { keys: '+ − 0', does: 'shortcut.zoom' },
  { keys: 'F1', does: 'shortcut.help' },
  { keys: 'Esc', does: 'shortcut.escape' },
] as const;
