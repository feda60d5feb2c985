import type EventEmitter from 'node:events';
import { SETTINGS_VARIABLE, type FromProcess, type Settings } from '../messages.ts';

/** What this Electron is told to be. */
export const settings = JSON.parse(process.env[SETTINGS_VARIABLE] ?? '{}') as Settings;

export function tell(message: FromProcess): void {
  process.send?.(message);
}

/** Notes a call that main made, for the test to look at. */
export function record(call: string, ...args: readonly unknown[]): void {
  tell({ kind: 'record', record: { call, args: args.map(plain) } });
}

/** A listener's registration under Electron's own type, whose overloads only a cast can satisfy. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it is the type of the cast
export function listens<On>(events: EventEmitter): On {
  return ((name: string, listener: (...args: unknown[]) => void) => {
    events.on(name, listener);
  }) as On;
}

/** Emits an event that can be prevented, and says whether it was. */
export function emitPreventable(
  events: EventEmitter,
  name: string,
  details: object,
  ...more: unknown[]
): boolean {
  let prevented = 0;
  const event = {
    ...details,
    preventDefault: () => {
      prevented += 1;
    },
  };
  events.emit(name, event, ...more);
  return prevented > 0;
}

/** Of what cannot be sent over to the test, its kind. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return '[function]';
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return `[${value.constructor.name}]`;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}
