/** What is left to do in a guest, in its order. */
export const GUEST_TASKS = ['open', 'find', 'rename', 'unbind', 'look'] as const;
export type GuestTask = (typeof GUEST_TASKS)[number];

/** A tick as it is remembered: the person's own note, which no reading of the host can tell. */
export function tickOf(adapter: string, task: GuestTask): string {
  return `${adapter.toLowerCase()} ${task}`;
}

/** The remembered ticks with one set or taken away. */
export function withTick(ticks: readonly string[], tick: string, set: boolean): string[] {
  const others = ticks.filter((each) => each !== tick);
  return set ? [...others, tick] : others;
}

/**
 * The tasks for an adapter: all of them for a SPAN adapter of its own.
 *
 * An adapter that its guest uses keeps its name and its protocols: without them the guest is cut off.
 */
export function tasksFor(isDedicated: boolean): readonly GuestTask[] {
  return isDedicated ? GUEST_TASKS : ['open', 'look'];
}

/** Twelve hex digits in pairs, as Windows shows them; null for what is no address yet. */
export function macText(mac: string | null): string | null {
  if (mac === null || !/^[0-9A-Fa-f]{12}$/.test(mac) || /^0{12}$/.test(mac)) return null;
  return (mac.toUpperCase().match(/../g) ?? []).join('-');
}
