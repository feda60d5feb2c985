/** A number with its noun: `1 step`, `2 steps`; a plural that is not made with s is given. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${String(number)} ${number === 1 ? noun : plural}`;
}
