import { vi } from 'vitest';
import type { Lab, LabFault } from '../../shared/lab/lab.ts';
import type { Engine } from '../engine-host/engine.ts';
import { engineWorld } from '../suite/engine-world.ts';
import { simulatedWorld, type World } from '../suite/worlds.ts';
import { handClock } from './hand-clock.ts';

/** One kind of host, under which lab after lab is put. */
export interface HostUnderTest {
  readonly name: string;
  use(lab: Lab): World;
  /** Lets the watchdog strike as soon as the call of this fault hangs. */
  strikeAt(fault: Pick<LabFault, 'cmdlet' | 'nth'>): Promise<void>;
  close(): Promise<void>;
}

/** The simulator's own host: its clock jumps, so its watchdog needs no help. */
export function simulatorUnderTest(): HostUnderTest {
  return {
    name: 'the simulator',
    use: simulatedWorld,
    strikeAt: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}

/** The host over PowerShell and the stand-in module; one shell for all labs, until it is lost. */
export async function engineUnderTest(engine: Engine, lab: Lab): Promise<HostUnderTest> {
  const clock = handClock();
  const world = await engineWorld(engine, lab, { clock });
  return {
    name: 'PowerShell',
    use(next) {
      world.use(next);
      return world;
    },
    async strikeAt({ cmdlet, nth }) {
      const made = () => world.calls.filter((call) => call.cmdlet === cmdlet).length;
      await vi.waitUntil(() => made() >= nth, { timeout: 20_000, interval: 5 });
      clock.strike();
    },
    close: () => world.close(),
  };
}
