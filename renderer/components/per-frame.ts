/**
 * Calls the function with the newest value, at most once for each picture that is drawn.
 *
 * A pointer moves more often than that, and every size in between would be laid out for nobody to see.
 */
export function perFrame<T>(act: (value: T) => void): {
  readonly give: (value: T) => void;
  readonly end: () => void;
} {
  let waiting: { readonly value: T } | null = null;
  let frame = 0;
  const flush = () => {
    const given = waiting;
    waiting = null;
    if (given !== null) act(given.value);
  };
  return {
    give(value) {
      if (waiting === null) frame = requestAnimationFrame(flush);
      waiting = { value };
    },
    /** What was given last is not lost with the frame that it waited for. */
    end() {
      cancelAnimationFrame(frame);
      flush();
    },
  };
}
