import { describe, it } from 'vitest';
import { holds } from './cases-on-host.ts';
import { CASES } from './cases.ts';
import { simulatedWorld } from './worlds.ts';

describe.each(CASES)('the simulator: $kind', (each) => {
  it(each.name, async () => {
    await holds(each, simulatedWorld(each.lab()));
  });
});
