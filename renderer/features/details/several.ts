import type { DetailsSubject } from './details-of.ts';
import type { Partner } from './mirror-partners.ts';

/** How many there are among several selected things. */
export interface SeveralCounts {
  readonly adapters: number;
  readonly machines: number;
  /** Machines that run. */
  readonly running: number;
  readonly sources: number;
  readonly destinations: number;
}

export function severalCounts(things: readonly DetailsSubject[]): SeveralCounts {
  const machines = new Map(
    things.flatMap((thing) =>
      (thing.kind === 'adapter' || thing.kind === 'vm') && thing.vm !== null ? [[thing.vm.id, thing.vm]] : [],
    ),
  );
  const modes = things.flatMap((thing) => {
    if (thing.kind === 'adapter') return [thing.adapter.mode];
    return thing.kind === 'external-port' ? [thing.virtualSwitch.externalPortMode] : [];
  });
  return {
    adapters: things.filter(({ kind }) => kind === 'adapter').length,
    machines: machines.size,
    running: [...machines.values()].filter(({ state }) => state === 'Running').length,
    sources: modes.filter((mode) => mode === 'Source').length,
    destinations: modes.filter((mode) => mode === 'Destination').length,
  };
}

/** The things by the names that a list of them shows. */
export function severalPorts(things: readonly DetailsSubject[]): Partner[] {
  return things.flatMap((thing): Partner[] => {
    switch (thing.kind) {
      case 'adapter':
        return [
          {
            kind: 'adapter',
            key: thing.adapter.id,
            vm: thing.vm?.name ?? null,
            name: thing.adapter.name,
          },
        ];
      case 'vm':
        return [{ kind: 'thing', key: thing.vm.id, name: thing.vm.name }];
      case 'external-port':
        return [
          {
            kind: 'external-port',
            key: `external:${thing.virtualSwitch.id}`,
            name: thing.virtualSwitch.name,
          },
        ];
      case 'switch':
        return [{ kind: 'thing', key: thing.virtualSwitch.id, name: thing.virtualSwitch.name }];
      case 'host':
      case 'several':
      case 'gone':
        return [];
    }
  });
}
