import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { aLab } from './a-lab.ts';
import { holds } from './cases-on-host.ts';
import { CASES } from './cases.ts';
import { engineWorld, type EngineWorld } from './engine-world.ts';
import { inventoryOf } from '../properties/arbitrary-request.ts';

const engine = requireEngine();
/** Cmdlets that change the host; the others may be called as the script sees fit. */
const CHANGES = /^(Set|Add|Remove|Rename|Connect|Disconnect|Stop|Start|New)-/;

describe.skipIf(engine === null)('PowerShell with the stand-in module', () => {
  let world: EngineWorld;
  beforeAll(async () => {
    if (engine !== null) world = await engineWorld(engine, aLab([]));
  });
  afterAll(() => world.close());

  it.each(CASES)('$kind: $name', async (each) => {
    world.use(each.lab());
    await holds(each, world);
    const changes = world.calls.filter(({ cmdlet }) => CHANGES.test(cmdlet));
    expect(changes.map(({ cmdlet, set }) => `${cmdlet} ${set}`)).toEqual(
      each.calls.map(({ cmdlet, set }) => `${cmdlet} ${set}`),
    );
    expect(changes).toMatchObject(each.calls);
    expect(changes.every(({ parameters }) => parameters['VMName'] === undefined)).toBe(true);
    expect(changes.every(({ parameters }) => parameters['Confirm'] === false)).toBe(true);
  });

  it('reads the same inventory as the simulator shows', async () => {
    for (const each of CASES) {
      world.use({ ...each.lab(), faults: [] });
      expect(await world.host.read()).toEqual(whole(inventoryOf(await world.lab())));
    }
  });
});

/** Half a character cannot be carried by UTF-8 and is read as the sign for that. */
function whole<T>(value: T): T {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'string' ? inner.replace(/\p{Surrogate}/gu, '\uFFFD') : inner,
  );
  return JSON.parse(text) as T;
}
