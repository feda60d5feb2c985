interface Waiting {
  readonly start: () => void;
  readonly refuse: (reason: unknown) => void;
}

/**
 * Runs one task at a time, in the order in which they came.
 *
 * It stands above the library's own queue, which forgets what waits in it when its shell ends: here
 * every promise settles. A task that has not begun is taken out by its signal, or by `close`.
 */
export class Lane {
  readonly #waiting: Waiting[] = [];
  #running: Promise<unknown> | null = null;
  #closed: { readonly reason: unknown } | null = null;

  /** Whether a task runs. */
  get busy(): boolean {
    return this.#running !== null;
  }

  /** Rejects with what `refusal` makes if the task has not begun when the signal says stop. */
  run<T>(task: () => Promise<T>, signal: AbortSignal | undefined, refusal: () => unknown): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.#closed !== null) {
        reject(asError(this.#closed.reason));
        return;
      }
      if (signal?.aborted === true) {
        reject(asError(refusal()));
        return;
      }
      const leave = () => {
        const at = this.#waiting.indexOf(waiting);
        if (at === -1) return;
        this.#waiting.splice(at, 1);
        reject(asError(refusal()));
      };
      const waiting: Waiting = {
        start: () => {
          signal?.removeEventListener('abort', leave);
          const running = task();
          this.#running = running.then(this.#next, this.#next);
          running.then(resolve, reject);
        },
        refuse: (reason) => {
          signal?.removeEventListener('abort', leave);
          reject(asError(reason));
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      this.#waiting.push(waiting);
      if (this.#running === null) this.#next();
    });
  }

  /** Refuses what waits and what is yet to come; settles when the running task has. */
  async close(reason: unknown): Promise<void> {
    this.#closed ??= { reason };
    for (const waiting of this.#waiting.splice(0)) waiting.refuse(reason);
    await this.#running;
  }

  readonly #next = (): void => {
    this.#running = null;
    this.#waiting.shift()?.start();
  };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
