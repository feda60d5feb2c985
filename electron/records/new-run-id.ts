import { randomInt } from 'node:crypto';
import { RunId } from '../../shared/records/run-record.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';
let lastMillisecond = 0;

/**
 * A new run's name, for example `20261122T231500123Z-k3x9qa`.
 *
 * Two runs of one process never share a millisecond, so that names sort as the runs began.
 */
export function newRunId(now: () => number = Date.now): RunId {
  lastMillisecond = Math.max(now(), lastMillisecond + 1);
  const stamp = new Date(lastMillisecond).toISOString().replace(/[-:.]/g, '');
  const letters = Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return RunId.parse(`${stamp}-${letters}`);
}
