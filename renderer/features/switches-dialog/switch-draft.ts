import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { PhysicalAdapter } from '../../../shared/model/physical-adapter.ts';
import type { SwitchType } from '../../../shared/model/virtual-switch.ts';
import { isThere } from '../../../shared/plan/create-switch.ts';
import type { CreateSwitchRequest } from '../../../shared/plan/request.ts';
import { nameBehind } from '../../client/shown.ts';

/** A virtual switch as it is being made up. */
export interface SwitchDraft {
  readonly type: SwitchType;
  readonly name: string;
  /** Description of the physical card, as it is shown; null while none is chosen. */
  readonly card: string | null;
  readonly allowManagementOs: boolean;
}

/** As in Hyper-V's own form, but for the card: none is taken by accident. */
export const NEW_SWITCH: SwitchDraft = { type: 'External', name: '', card: null, allowManagementOs: true };

/** The longest name that Hyper-V takes. */
const LONGEST = 256;

export type SwitchFault = 'no-name' | 'long-name' | 'no-card';

/** What is missing or wrong, in the order of the form. */
export function faultsOf({ type, name, card }: SwitchDraft): SwitchFault[] {
  return [
    ...(name.trim() === '' ? ['no-name' as const] : []),
    ...(name.trim().length > LONGEST ? ['long-name' as const] : []),
    ...(type === 'External' && card === null ? ['no-card' as const] : []),
  ];
}

/** Whether a switch bears that name already: Hyper-V allows it, and people are led astray by it. */
export function isNameTaken({ name }: SwitchDraft, { switches }: Pick<Inventory, 'switches'>): boolean {
  const wanted = name.trim().toLowerCase();
  return wanted !== '' && switches.some((each) => each.name.toLowerCase() === wanted);
}

/** Whether the very switch is there already, so that no second one is made of it. */
export function isTwin({ name, type, card }: SwitchDraft, inventory: Pick<Inventory, 'switches'>): boolean {
  if (type === 'External' && card === null) return false;
  const wanted = {
    name: name.trim(),
    type,
    card: type === 'External' && card !== null ? veryName(card) : null,
  };
  return isThere(inventory, wanted);
}

/** What the program is asked for; null while something is missing. */
export function requestOf(draft: SwitchDraft, accepted: readonly Acceptance[]): CreateSwitchRequest | null {
  if (faultsOf(draft).length > 0) return null;
  const { type, name, card, allowManagementOs } = draft;
  return {
    kind: 'create-switch',
    name: name.trim(),
    type,
    card: type === 'External' && card !== null ? veryName(card) : null,
    allowManagementOs: type === 'External' ? allowManagementOs : type === 'Internal',
    // A card is known by its name alone, and that goes back as it is on the host.
    accepted: accepted.map(({ code, target }) => ({ code, target: veryName(target) })),
  };
}

/** A physical card as it can be chosen. */
export interface CardChoice {
  readonly card: PhysicalAdapter;
  /** Name of the switch that has it already; such a card cannot be chosen. */
  readonly boundTo: string | null;
  /** What the host itself does over it. */
  readonly carries: readonly ('addresses' | 'default-route' | 'remote-session')[];
  /** Whether its name has something in it that cannot be shown: it cannot be named in a request either. */
  readonly unnamed: boolean;
}

/** The host's physical cards, those that can be chosen first. */
export function cardChoices({
  physicalAdapters,
  switches,
}: Pick<Inventory, 'physicalAdapters' | 'switches'>): CardChoice[] {
  const owners = new Map(
    switches.flatMap(({ name, uplinks }) => uplinks.map((card) => [card, name] as const)),
  );
  const choices = physicalAdapters.map((card): CardChoice => {
    const { description, addresses, defaultRoute, remoteSession } = card;
    return {
      card,
      boundTo: owners.get(description) ?? null,
      carries: [
        ...(addresses !== null && addresses.length > 0 ? ['addresses' as const] : []),
        ...(defaultRoute === true ? ['default-route' as const] : []),
        ...(remoteSession === true ? ['remote-session' as const] : []),
      ],
      unnamed: nameBehind(description) === null,
    };
  });
  return [...choices.filter(isFree), ...choices.filter((each) => !isFree(each))];
}

/** Whether a card can be chosen. */
export function isFree({ boundTo, unnamed }: CardChoice): boolean {
  return boundTo === null && !unnamed;
}

function veryName(shown: string): string {
  return nameBehind(shown) ?? shown;
}
