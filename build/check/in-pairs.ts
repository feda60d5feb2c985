/**
 * Does the same with each of several things, two at a time, and gives the results in the things' order.
 *
 * Two, for that many cores has the smallest machine that this is run on.
 */
export async function inPairs<Thing, Result>(
  things: readonly Thing[],
  act: (thing: Thing) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const left = [...things.entries()];
  const goOn = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [index, thing] = next;
      results[index] = await act(thing);
    }
  };
  await Promise.all([goOn(), goOn()]);
  return results;
}
