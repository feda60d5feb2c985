import type { Finding } from '../../../shared/checks/finding.ts';
import { lastPartOf } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters, type OwnedAdapter } from '../../../shared/model/look-up.ts';
import type { Step } from '../../../shared/steps/step.ts';
import { i18n } from '../../i18n/i18n.ts';

/** A thing by its id and the name that it bears. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The names by which the things of a host can be told from each other.
 *
 * A name that others bear too has the beginning of its id behind it: without it somebody could send
 * copies to the wrong VM and not see it.
 */
export interface NamesApart {
  readonly vm: (vm: Named) => string;
  /** An adapter's own name, among those of its VM. */
  readonly adapter: (adapter: Named) => string;
  /** `VM/ADAPTER`, or the external port of a switch by its id; the name given where the host has neither. */
  readonly label: (adapter: Named) => string;
  readonly virtualSwitch: (virtualSwitch: Named) => string;
  /** The step as it can be read without a doubt; it is for the screen and never sent back. */
  readonly step: <T extends Step>(step: T) => T;
  /** The finding with the names of what it is about told apart; `nameOf` knows ports that are yet to be added. */
  readonly finding: (finding: Finding, nameOf?: (port: Named) => string) => Finding;
}

const known = new WeakMap<Inventory, Map<string, NamesApart>>();

/** The names of an inventory, made once for each reading and language; names alone where there is none. */
export function namesApart(inventory: Inventory | null): NamesApart {
  if (inventory === null) return PLAIN;
  const languages = known.get(inventory) ?? new Map<string, NamesApart>();
  known.set(inventory, languages);
  const there = languages.get(i18n.language);
  if (there !== undefined) return there;
  const made = makeNames(inventory);
  languages.set(i18n.language, made);
  return made;
}

function makeNames(inventory: Inventory): NamesApart {
  const { virtualMachines, switches } = inventory;
  const vm = apartAmong(virtualMachines);
  const virtualSwitch = apartAmong(switches);
  const owners = new Map<string, OwnedAdapter>(
    ownedAdapters(inventory).map((owned) => [owned.adapter.id.toLowerCase(), owned]),
  );
  const adapter = (named: Named) => {
    const owned = owners.get(named.id.toLowerCase());
    const siblings = owned?.vm?.adapters.filter(({ name }) => sameName(name, named.name)) ?? [];
    return siblings.length > 1
      ? withId(
          named.name,
          lastPartOf(named.id),
          siblings.map(({ id }) => lastPartOf(id)),
        )
      : named.name;
  };
  const bySwitch = new Map(switches.map((each) => [each.id.toLowerCase(), each]));
  const label = ({ id, name }: Named) => {
    const owned = owners.get(id.toLowerCase());
    const external = bySwitch.get(id.toLowerCase());
    if (external !== undefined) return i18n.t('copies.external-port', { switch: virtualSwitch(external) });
    if (owned === undefined) return name;
    const owner = owned.vm === null ? i18n.t('list.management-os') : vm(owned.vm);
    return `${owner}/${adapter(owned.adapter)}`;
  };
  const vmIds = new Set(virtualMachines.map(({ id }) => id.toLowerCase()));
  return { vm, adapter, label, virtualSwitch, step: apartStep, finding: apartFinding };

  function apartStep<T extends Step>(step: T): T {
    const next: Record<string, unknown> = { ...step };
    if ('vm' in step) next['vm'] = { ...step.vm, name: vm(step.vm) };
    if ('adapter' in step && 'id' in step.adapter) {
      next['adapter'] = { ...step.adapter, name: adapter(step.adapter) };
    }
    if ('switch' in step && step.switch !== null && 'id' in step.switch) {
      next['switch'] = { ...step.switch, name: virtualSwitch(step.switch) };
    }
    return next as T;
  }

  function apartFinding(finding: Finding, nameOf: (port: Named) => string = label): Finding {
    const { code, target, name } = finding;
    const details = finding.details.map((detail) =>
      detail.code === 'ports'
        ? { ...detail, ports: detail.ports.map((port) => ({ ...port, name: nameOf(port) })) }
        : detail,
    );
    if (target === null || name === null) return { ...finding, details };
    const thing = { id: target, name };
    const apart =
      code === 'switch-in-use'
        ? virtualSwitch(thing)
        : vmIds.has(target.toLowerCase())
          ? vm(thing)
          : nameOf(thing);
    return { ...finding, name: apart, details };
  }
}

const nameOf = ({ name }: Named) => name;

const PLAIN: NamesApart = {
  vm: nameOf,
  adapter: nameOf,
  label: nameOf,
  virtualSwitch: nameOf,
  step: (step) => step,
  finding: (finding) => finding,
};

/** Names things among those of their kind: with an id where several bear one name. */
function apartAmong(things: readonly Named[]): (thing: Named) => string {
  const ids = new Map<string, string[]>();
  for (const { id, name } of things) {
    const key = name.toLowerCase();
    const known = ids.get(key);
    if (known === undefined) ids.set(key, [id]);
    else known.push(id);
  }
  return ({ id, name }) => {
    const twins = ids.get(name.toLowerCase()) ?? [];
    return twins.length > 1 ? withId(name, id, twins) : name;
  };
}

/** How much of an id is shown: as little as tells it from its twins. */
const LENGTHS = [4, 8] as const;

/** The name with as much of the id as tells it from its twins: its beginning, its end, or all of it. */
function withId(name: string, id: string, twins: readonly string[]): string {
  const isAlone = (part: (id: string) => string) =>
    twins.filter((each) => part(each.toLowerCase()) === part(id.toLowerCase())).length < 2;
  for (const length of LENGTHS) {
    const beginning = (text: string) => text.slice(0, length);
    const end = (text: string) => text.slice(-length);
    if (isAlone(beginning)) return `${name} (${beginning(id)}…)`;
    if (isAlone(end)) return `${name} (…${end(id)})`;
  }
  return `${name} (${id})`;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
