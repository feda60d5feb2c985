import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, aSwitch, aVm, SWITCH } from '../../../shared/testing/an-inventory.ts';
import type { DetailsSubject } from './details-of.ts';
import { namesApart } from '../plan/told-apart.ts';
import { severalCounts, severalPorts } from './several.ts';

const [source, spare] = [anAdapter(1, 1, { mode: 'Source' }), anAdapter(1, 2)];
const vm = aVm(1, { adapters: [source, spare] });
const bare = aVm(2, { adapters: [], state: 'Off' });
const things: DetailsSubject[] = [
  { kind: 'adapter', adapter: source, vm },
  { kind: 'adapter', adapter: spare, vm },
  { kind: 'vm', vm: bare },
  { kind: 'external-port', virtualSwitch: aSwitch(SWITCH, 'Out', { externalPortMode: 'Source' }) },
];

describe('several selected things', () => {
  it('are counted, each machine once', () => {
    expect(severalCounts(things)).toEqual({
      adapters: 2,
      machines: 2,
      running: 1,
      sources: 2,
      destinations: 0,
    });
  });

  it('count of a machine as a whole what it has', () => {
    expect(severalCounts([{ kind: 'vm', vm }, things[2]!])).toMatchObject({ adapters: 2, sources: 1 });
  });

  it('are listed, each by its key', () => {
    expect(severalPorts(things, namesApart(null)).map(({ key }) => key)).toEqual([
      adapterId(1),
      adapterId(1, 2),
      bare.id,
      `external:${SWITCH}`,
    ]);
  });
});
