import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

const Bounds = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1) });
export type Bounds = z.infer<typeof Bounds>;

/** Where the window was; of a window nothing else is remembered. */
export const WindowState = z.strictObject({ version: z.literal(1), bounds: Bounds, maximised: z.boolean() });
export type WindowState = z.infer<typeof WindowState>;

export const MINIMUM_SIZE = { width: 640, height: 480 } as const;

/** So much of the window has to be on some display that it can be taken hold of. */
const VISIBLE = { width: 160, height: 60 } as const;

/** The remembered place, or null: a file that is missing or damaged is no reason not to start. */
export function readWindowState(file: string): WindowState | null {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Remembers the place, while the window closes; that it could not is no reason not to close. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileAtomic.sync(file, JSON.stringify(state));
  } catch {
    // The window opens at its usual place next time.
  }
}

/** The remembered bounds where they still are on a display, at least in part; else null. */
export function visibleBounds(state: WindowState | null, displays: readonly Bounds[]): Bounds | null {
  if (state === null) return null;
  const { bounds } = state;
  const visible = displays.some(
    (area) =>
      overlap(bounds.x, bounds.width, area.x, area.width) >= VISIBLE.width &&
      overlap(bounds.y, VISIBLE.height, area.y, area.height) >= VISIBLE.height,
  );
  if (!visible) return null;
  return {
    ...bounds,
    width: Math.max(bounds.width, MINIMUM_SIZE.width),
    height: Math.max(bounds.height, MINIMUM_SIZE.height),
  };
}

function overlap(start: number, length: number, otherStart: number, otherLength: number): number {
  return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
}
