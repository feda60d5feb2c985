import { sameId } from '../../../../shared/model/same-id.ts';
import type { SwitchExtension, VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import type { ChangeRun } from '../cmdlet.ts';
import { switchObject } from '../objects/virtual-switch.ts';
import { Refusal } from '../refusal.ts';
import { hostAdapter } from '../rules/new-adapter.ts';
import { refuseUnmodelled } from './unmodelled.ts';

const MODELLED = [
  'NetAdapterName',
  'NetAdapterInterfaceDescription',
  'SwitchType',
  'AllowManagementOS',
  'EnableIov',
  'EnableEmbeddedTeaming',
];

/** What a new switch has on Windows Server: capture off, filter on. */
const EXTENSIONS: readonly SwitchExtension[] = [
  {
    id: 'EA24CD6C-D17A-4348-9190-09F0D5BE83DD',
    name: 'Microsoft NDIS Capture',
    type: 'Capture',
    enabled: false,
    running: false,
  },
  {
    id: 'E7C3B2F0-F3C5-48DF-AF2B-10FED6D72E7A',
    name: 'Microsoft Windows Filtering Platform',
    type: 'Filter',
    enabled: true,
    running: true,
  },
];

/**
 * New-VMSwitch: External on a card (by its name or its description), or Internal or Private.
 *
 * Microsoft: New-VMSwitch. A card makes it External and is shared with the host unless
 * -AllowManagementOS is false; several cards, or -EnableEmbeddedTeaming, make a team. A name that
 * another switch bears is no obstacle. The new switch is written, -Passthru or not.
 */
export function newVmSwitch(run: ChangeRun): void {
  refuseUnmodelled(run, MODELLED);
  const uplinks = cardsOf(run);
  const made = newSwitch(run, uplinks);
  run.lab = {
    ...run.lab,
    switches: [...run.lab.switches, made],
    hostAdapters:
      made.allowManagementOs === true
        ? [...run.lab.hostAdapters, hostAdapter(run, made, made.name)]
        : run.lab.hostAdapters,
  };
  run.output.objects.push(switchObject(made));
}

function newSwitch({ given, texts, newId }: ChangeRun, uplinks: readonly string[]): VirtualSwitch {
  const asked = given.text('SwitchType');
  if (uplinks.length === 0 && asked !== 'Internal' && asked !== 'Private') {
    throw new Refusal('InvalidParameter', texts.invalid('SwitchType', 'Internal, Private'), asked);
  }
  const type = uplinks.length > 0 ? 'External' : asked === 'Internal' ? 'Internal' : 'Private';
  const team = uplinks.length > 1 || given.flag('EnableEmbeddedTeaming');
  return {
    id: newId().toLowerCase(),
    name: given.text('Name') ?? '',
    type,
    allowManagementOs:
      type === 'External'
        ? given.has('AllowManagementOS')
          ? given.flag('AllowManagementOS')
          : true
        : type === 'Internal',
    embeddedTeaming: team,
    teamingMode: team ? 'SwitchIndependent' : null,
    loadBalancing: team ? 'HyperVPort' : null,
    iov: given.flag('EnableIov'),
    uplinks: [...uplinks],
    extensions: EXTENSIONS.map((extension) => ({ ...extension })),
    externalPortMode: type === 'External' ? 'None' : null,
  };
}

/** The descriptions of the cards given; one that is not there or has a switch already is refused. */
function cardsOf({ given, lab, texts }: ChangeRun): string[] {
  const byName = given.texts('NetAdapterName');
  const wanted = byName ?? given.texts('NetAdapterInterfaceDescription') ?? [];
  return wanted.map((text) => {
    const card = lab.physicalAdapters.find((each) =>
      sameId(byName === undefined ? each.description : each.name, text),
    );
    if (card === undefined) throw new Refusal('InvalidParameter', texts.noCard(text), text);
    const owner = lab.switches.find(({ uplinks }) => uplinks.includes(card.description));
    if (owner !== undefined) {
      throw new Refusal('InvalidParameter', texts.cardInUse(text, owner.name), text);
    }
    return card.description;
  });
}
