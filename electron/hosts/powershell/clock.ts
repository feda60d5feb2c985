/** Time as the session sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds that only go forward. */
  now(): number;
  /** Calls `then` once after so many milliseconds, unless the returned function is called before. */
  after(milliseconds: number, then: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
