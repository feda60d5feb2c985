/**
 * What the shell can be asked to do; the dispatcher in operations/ has the same list.
 *
 * The name stands in clear on the command line, so that a defender's log says what was done.
 */
export type OperationName =
  | 'hello'
  | 'probe'
  | 'read-inventory'
  | 'set-mode'
  | 'add-adapter'
  | 'remove-adapter'
  | 'rename-adapter'
  | 'connect-adapter'
  | 'disconnect-adapter'
  | 'stop-vm'
  | 'watch-vm'
  | 'start-vm'
  | 'create-switch'
  | 'remove-switch';
