import { z } from 'zod';
import { SwitchType } from '../model/virtual-switch.ts';
import type { StepKind } from './step-kind.ts';
import { placeholderId, StepId } from './target.ts';

export const CreateSwitchStep = z.strictObject({
  id: StepId,
  kind: z.literal('create-switch'),
  name: z.string().min(1),
  type: SwitchType,
  /** Interface description of the card it is bound to; null unless it is External. */
  card: z.string().nullable(),
  /** Always said: left out, Hyper-V shares the card with the host. */
  allowManagementOs: z.boolean(),
});
export type CreateSwitchStep = z.infer<typeof CreateSwitchStep>;

/**
 * Creates a virtual switch.
 *
 * External is implied by the card; `-SwitchType` takes Internal and Private only, and
 * `-AllowManagementOS` exists only together with a card (Microsoft: New-VMSwitch).
 */
export const createSwitch: StepKind<CreateSwitchStep> = {
  kind: 'create-switch',
  schema: CreateSwitchStep,
  title: ({ name, type, card }) =>
    `Create ${type.toLowerCase()} virtual switch ${name}${card === null ? '' : ` on ${card}`}`,
  expect: (inventory, { id, name, type, card, allowManagementOs }) => ({
    ...inventory,
    switches: [
      ...inventory.switches,
      {
        id: placeholderId(id),
        name,
        type,
        allowManagementOs: type === 'External' ? allowManagementOs : type === 'Internal',
        embeddedTeaming: false,
        teamingMode: null,
        loadBalancing: null,
        iov: false,
        uplinks: card === null ? [] : [card],
        extensions: [],
        externalPortMode: type === 'External' ? 'None' : null,
      },
    ],
  }),
  obstacles: () => [],
  inverse: ({ id, name }) => [{ kind: 'remove-switch', switch: { added: id, name } }],
  script({ id, name, type, card, allowManagementOs }, text) {
    const added = text.addedId(id);
    const how =
      card === null
        ? `-SwitchType ${type}`
        : `-NetAdapterInterfaceDescription ${text.quote(card)} -AllowManagementOS $${String(allowManagementOs)}`;
    return [
      `$vmSwitch = Hyper-V\\New-VMSwitch -Name ${text.quote(name)} ${how} -Confirm:$false`,
      `${added} = "$($vmSwitch.Id)"`,
      ...text.saveId(id),
      `Wait-MirrorSwitchType -Id ${added} -Type '${type}'`,
    ];
  },
};
