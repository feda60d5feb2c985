import type { Step } from '../steps/step.ts';

const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** JSON with the keys of every object in one order, so that equal values are equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * A plan's name for its files: 16 hex digits that are the same whenever its steps are.
 *
 * It lets the undo script find the id file of its own set-up script. FNV-1a (64 bits) tells plans
 * apart; it protects nothing, and nothing trusts it: the undo script checks every id that it reads.
 */
export function planId(steps: readonly Step[]): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(canonicalJson(steps))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
