/** A measure of how much may be done: `take` is false once there was too much of it. */
export interface Rate {
  take(): boolean;
}

/** Lets `burst` through at once and `perSecond` on the average. */
export function createRate(
  { burst, perSecond }: { readonly burst: number; readonly perSecond: number },
  now: () => number = () => performance.now(),
): Rate {
  let left = burst;
  let last = now();
  return {
    take() {
      const time = now();
      left = Math.min(burst, left + ((time - last) / 1000) * perSecond);
      last = time;
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
