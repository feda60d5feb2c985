/** What a line of the log says besides its message; redacted before it is written. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * Where the program writes down what it does, for whoever has to find out later.
 *
 * No method throws: that something cannot be logged is never a reason to stop.
 */
export interface Logger {
  info(message: string, facts?: Facts): void;
  warn(message: string, facts?: Facts): void;
  error(message: string, facts?: Facts): void;
}
