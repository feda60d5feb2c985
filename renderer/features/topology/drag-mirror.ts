import type { SwitchTopology, TopologyPort } from './topology-model.ts';

/** Adapters of VMs on a switch by their ids: those between which copies can be set up. */
export function mirrorable(topology: SwitchTopology): ReadonlyMap<string, TopologyPort> {
  return new Map(
    topology.owners
      .filter(({ vm }) => vm !== null)
      .flatMap(({ ports }) => ports.map((port) => [port.key, port] as const)),
  );
}

/** Whether copies of `source` can be sent to `target`: two different adapters of VMs on the switch. */
export function canReceive(
  ports: ReadonlyMap<string, TopologyPort>,
  source: string,
  target: string | null,
): target is string {
  return target !== null && target !== source && ports.has(source) && ports.has(target);
}

/** The one selected adapter whose copies can be sent somewhere; null where there is none or more than one. */
export function soleSource(
  ports: ReadonlyMap<string, TopologyPort>,
  selected: ReadonlySet<string>,
): TopologyPort | null {
  const [key, ...others] = selected;
  return key === undefined || others.length > 0 ? null : (ports.get(key) ?? null);
}
