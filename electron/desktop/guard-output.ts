interface Output {
  on(event: 'error', listener: () => void): unknown;
}

/**
 * Keeps a broken output stream from ending the program.
 *
 * A program with a window has no terminal on Windows, or one that goes away; the first line written
 * after that is an error event, and one that nobody listens to ends the process.
 */
export function guardOutput(streams: readonly Output[]): void {
  for (const stream of streams) stream.on('error', () => undefined);
}
