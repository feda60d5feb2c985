/** A way into the program: the desktop app's window, or a browser on the loopback console. */
export const DOORS = ['desktop', 'console'] as const;
export type Door = (typeof DOORS)[number];

const onBoth = DOORS;
const onDesktop = ['desktop'] as const;

/**
 * Every call by name, with the doors on which it exists.
 *
 * Apart from the schemas, because this is all that the preload script may carry: names, no rules.
 */
export const CALL_DOORS = {
  'app.about': onBoth,
  'app.diagnostics': onBoth,
  'app.restart-as-administrator': onDesktop,
  'app.open-link': onDesktop,
  'app.choose-powershell': onDesktop,
  'app.check-computer': onBoth,
  'state.snapshot': onBoth,
  'host.open': onBoth,
  'host.refresh': onBoth,
  'plan.make': onBoth,
  'plan.run': onBoth,
  'plan.save-script': onDesktop,
  'drawing.save': onDesktop,
  'work.cancel': onBoth,
  'activity.read': onBoth,
  'vm.open': onDesktop,
} as const satisfies Record<string, readonly Door[]>;
export type CallName = keyof typeof CALL_DOORS;

/** What the program says unasked. */
export const EVENT_NAMES = ['state.changed'] as const;
export type EventName = (typeof EVENT_NAMES)[number];

/** The calls of one door. */
export function callsOf(door: Door): CallName[] {
  return (Object.keys(CALL_DOORS) as CallName[]).filter((name) =>
    (CALL_DOORS[name] as readonly Door[]).includes(door),
  );
}
