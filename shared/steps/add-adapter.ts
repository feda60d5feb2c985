import { z } from 'zod';
import { additionObstacles } from '../checks/hardware-obstacles.ts';
import { findVm } from '../model/look-up.ts';
import type { NetworkAdapter } from '../model/network-adapter.ts';
import { withVm } from './edit-inventory.ts';
import type { StepKind } from './step-kind.ts';
import { placeholderId, StepId, SwitchTarget, targetId, VmTarget } from './target.ts';

export const AddAdapterStep = z.strictObject({
  id: StepId,
  kind: z.literal('add-adapter'),
  vm: VmTarget,
  name: z.string().min(1),
  /** The switch it is connected to, or null for none. */
  switch: SwitchTarget.nullable(),
  /** Twelve hex digits, or null for a dynamic address. */
  staticMac: z
    .string()
    .regex(/^[0-9A-Fa-f]{12}$/)
    .nullable(),
  /** The Id of the adapter that this one stands for again, or null for a new one. */
  replaces: z.string().nullable(),
});
export type AddAdapterStep = z.infer<typeof AddAdapterStep>;

/** A new adapter as Hyper-V makes it: dynamic MAC, no VLAN, no guard, mirroring None. */
export function newAdapter(id: string, name: string): NetworkAdapter {
  return {
    id,
    name,
    switchId: null,
    switchName: null,
    mode: 'None',
    connected: false,
    legacy: false,
    mac: '000000000000',
    dynamicMac: true,
    vlanMode: 'Untagged',
    accessVlanId: 0,
    nativeVlanId: 0,
    allowedVlanIds: '',
    primaryVlanId: 0,
    secondaryVlanIds: '',
    isolationMode: 'None',
    isolationId: 0,
    iovWeight: 0,
    iovDataPathActive: false,
    vmqWeight: 100,
    macSpoofing: false,
    dhcpGuard: false,
    routerGuard: false,
    teaming: false,
    status: [],
    guestAddresses: [],
  };
}

/**
 * Adds an adapter to a VM and connects it to a switch.
 *
 * It is added unconnected and then connected by the switch's object, because `-SwitchName` is a name
 * and names of switches repeat (Microsoft: Add-VMNetworkAdapter, -SwitchName: "must be unique or the call fails").
 */
export const addAdapter: StepKind<AddAdapterStep> = {
  kind: 'add-adapter',
  schema: AddAdapterStep,
  title: ({ vm, name, switch: target }) =>
    `Add network adapter ${name} to ${vm.name}${target === null ? '' : ` on ${target.name}`}`,
  expect: (inventory, { id, vm, name, switch: target, staticMac }) =>
    withVm(inventory, vm.id, (found) => ({
      ...found,
      adapters: [
        ...found.adapters,
        {
          ...newAdapter(placeholderId(id), name),
          ...(target === null
            ? {}
            : {
                switchId: targetId(target),
                switchName: target.name,
                connected: true,
              }),
          ...(staticMac === null ? {} : { mac: staticMac, dynamicMac: false }),
        },
      ],
    })),
  obstacles(inventory, { vm }) {
    const found = findVm(inventory, vm.id);
    return found === undefined ? [] : additionObstacles(found);
  },
  inverse: ({ id, vm, name }) => [{ kind: 'remove-adapter', vm, adapter: { added: id, name } }],
  script({ id, vm, name, switch: target, staticMac }, text) {
    const added = text.addedId(id);
    const address = staticMac === null ? '' : ` -StaticMacAddress '${staticMac}'`;
    const readBack = `Wait-MirrorSwitch -VMId ${text.quote(vm.id)} -Id ${added} -SwitchId`;
    return [
      `$vm = ${text.vm(vm)}`,
      `$adapter = Hyper-V\\Add-VMNetworkAdapter -VM $vm -Name ${text.quote(name)}${address} -Passthru -Confirm:$false`,
      `${added} = $adapter.Id`,
      ...text.saveId(id),
      ...(target === null
        ? [`${readBack} ''`]
        : [
            `$vmSwitch = ${text.switch(target)}`,
            'Hyper-V\\Connect-VMNetworkAdapter -VMNetworkAdapter $adapter -VMSwitch $vmSwitch -Confirm:$false',
            `${readBack} $vmSwitch.Id`,
          ]),
    ];
  },
};
