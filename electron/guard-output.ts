interface Output {
  on(event: 'error', listener: () => void): unknown;
}

/**
 * Keeps a broken output stream from ending the program: what is written to it from then on is dropped.
 *
 * A terminal can go away, a reader can have read enough (`| head`), a disk can be full, and on Windows
 * a program with a window has no terminal at all. The next line written is an error event then, and one
 * that nobody listens to ends the process, in the middle of a run.
 */
export function guardOutput(streams: readonly Output[]): void {
  for (const stream of streams) {
    if (guarded.has(stream)) continue;
    guarded.add(stream);
    stream.on('error', () => undefined);
  }
}

/** Each door guards its output, and one may be opened from another. */
const guarded = new WeakSet<Output>();
