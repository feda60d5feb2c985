import type { Finding } from '../checks/finding.ts';
import type { FindingDetail } from '../checks/finding-detail.ts';
import { makeFinding } from '../checks/make-finding.ts';
import type { Inventory } from '../model/inventory.ts';
import type { PhysicalAdapter } from '../model/physical-adapter.ts';
import { makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import type { CreateSwitchRequest } from './request.ts';

/**
 * Plans a new virtual switch.
 *
 * A card that carries the host's own addresses, its default route or a remote session loses them for
 * a moment, or for good: such a card has to be named once more (`card-carries-host`).
 */
export function planCreateSwitch(inventory: Inventory, request: CreateSwitchRequest): Plan {
  const exists = isThere(inventory, request);
  const findings = exists ? [] : cardFindings(inventory, request);
  return makePlan(inventory, {
    purpose: 'create-switch',
    steps: exists
      ? []
      : [
          {
            id: 's1',
            kind: 'create-switch',
            name: request.name,
            type: request.type,
            card: request.type === 'External' ? request.card : null,
            allowManagementOs: request.allowManagementOs,
          },
        ],
    findings,
    accepted: request.accepted,
  });
}

/**
 * Whether the very switch is there already: a request that was carried out has nothing left to do.
 *
 * Hyper-V would make a second one of the same name and kind; nobody could tell the two apart.
 */
export function isThere(
  { switches }: Pick<Inventory, 'switches'>,
  { name, type, card }: Pick<CreateSwitchRequest, 'name' | 'type' | 'card'>,
): boolean {
  return switches.some(
    (each) =>
      each.name.toLowerCase() === name.toLowerCase() &&
      each.type === type &&
      (card === null || each.uplinks.includes(card)),
  );
}

function cardFindings(inventory: Inventory, { type, card }: CreateSwitchRequest): Finding[] {
  if (type !== 'External') {
    return card === null
      ? []
      : [
          makeFinding('card-in-use', {
            target: card,
            name: card,
            details: [{ code: 'no-card-for', type }],
          }),
        ];
  }
  if (card === null) {
    return [makeFinding('card-in-use', { details: [{ code: 'card-needed' }] })];
  }
  const about = { target: card, name: card };
  const found = inventory.physicalAdapters.find(({ description }) => description === card);
  if (found === undefined)
    return [makeFinding('card-in-use', { ...about, details: [{ code: 'no-such-card' }] })];
  const owner = inventory.switches.find(({ uplinks }) => uplinks.includes(card));
  if (owner !== undefined) {
    return [makeFinding('card-in-use', { ...about, details: [{ code: 'card-bound', name: owner.name }] })];
  }
  const carried = carriedBy(found);
  return carried.length === 0 ? [] : [makeFinding('card-carries-host', { ...about, details: carried })];
}

function carriedBy(card: PhysicalAdapter): FindingDetail[] {
  return [
    ...(card.addresses === null || card.addresses.length === 0
      ? []
      : [{ code: 'host-addresses' as const, addresses: card.addresses }]),
    ...(card.defaultRoute === true ? [{ code: 'default-route' as const }] : []),
    ...(card.remoteSession === true ? [{ code: 'remote-session' as const }] : []),
  ];
}
