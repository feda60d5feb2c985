import type { OwnedAdapter } from '../../../shared/model/look-up.ts';
import type { NamesApart } from '../plan/told-apart.ts';
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

/** The adapters that a thing is, or that a machine has which was selected as a whole. */
export function adaptersOf(thing: DetailsSubject): OwnedAdapter[] {
  if (thing.kind === 'adapter') return [thing];
  return thing.kind === 'vm' ? thing.vm.adapters.map((adapter) => ({ adapter, vm: thing.vm })) : [];
}

/** How many of each kind were selected. */
export function severalCounts(things: readonly DetailsSubject[]): SeveralCounts {
  const machines = new Map(
    things.flatMap((thing) =>
      (thing.kind === 'adapter' || thing.kind === 'vm') && thing.vm !== null ? [[thing.vm.id, thing.vm]] : [],
    ),
  );
  const modes = things.flatMap((thing) => {
    if (thing.kind === 'adapter') return [thing.adapter.mode];
    if (thing.kind === 'vm') return thing.vm.adapters.map(({ mode }) => mode);
    return thing.kind === 'external-port' ? [thing.virtualSwitch.externalPortMode] : [];
  });
  return {
    adapters: things.flatMap(adaptersOf).length,
    machines: machines.size,
    running: [...machines.values()].filter(({ state }) => state === 'Running').length,
    sources: modes.filter((mode) => mode === 'Source').length,
    destinations: modes.filter((mode) => mode === 'Destination').length,
  };
}

/** The things by the names that a list of them shows. */
export function severalPorts(things: readonly DetailsSubject[], names: NamesApart): Partner[] {
  return things.flatMap((thing): Partner[] => {
    switch (thing.kind) {
      case 'adapter':
        return [
          {
            kind: 'adapter',
            key: thing.adapter.id,
            vm: thing.vm === null ? null : names.vm(thing.vm),
            name: names.adapter(thing.adapter),
          },
        ];
      case 'vm':
        return [{ kind: 'thing', key: thing.vm.id, name: names.vm(thing.vm) }];
      case 'external-port':
        return [
          {
            kind: 'external-port',
            key: `external:${thing.virtualSwitch.id}`,
            name: names.virtualSwitch(thing.virtualSwitch),
          },
        ];
      case 'switch':
        return [
          { kind: 'thing', key: thing.virtualSwitch.id, name: names.virtualSwitch(thing.virtualSwitch) },
        ];
      case 'host':
      case 'several':
      case 'gone':
        return [];
    }
  });
}
