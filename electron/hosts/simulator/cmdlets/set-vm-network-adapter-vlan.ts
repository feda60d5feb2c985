import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import { forEach, type ChangeRun } from '../cmdlet.ts';
import { editAdapter } from '../edit-lab.ts';
import { adapterOf, adaptersGiven } from '../find.ts';
import { vlanSetting } from '../objects/adapter-settings.ts';
import { adapterObject } from '../objects/network-adapter.ts';
import { LAST_VLAN, vlanIds } from '../objects/vlan-ids.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhileMoving } from '../rules/hardware-change.ts';
import { ref } from './set-vm-network-adapter.ts';

/**
 * Which parameters go with which mode switch.
 *
 * Microsoft: Set-VMNetworkAdapterVlan. The sets do not say so, PowerShell binds any mix, and the
 * cmdlet refuses the wrong ones when it runs.
 */
const MODES: Readonly<Record<string, readonly string[]>> = {
  Untagged: [],
  Access: ['VlanId'],
  Trunk: ['AllowedVlanIdList', 'NativeVlanId'],
  Isolated: ['PrimaryVlanId', 'SecondaryVlanId'],
  Community: ['PrimaryVlanId', 'SecondaryVlanId'],
  Promiscuous: ['PrimaryVlanId', 'SecondaryVlanIdList'],
};
const VALUES = [...new Set(Object.values(MODES).flat())];

/** What is not in the mode that is set goes back to nothing. */
const NO_VLAN = {
  vlanMode: 'Untagged',
  accessVlanId: 0,
  nativeVlanId: 0,
  allowedVlanIds: '',
  primaryVlanId: 0,
  secondaryVlanIds: '',
} satisfies Partial<NetworkAdapter>;

/** Set-VMNetworkAdapterVlan: exactly one mode, with all of its parameters and no other. */
export function setVmNetworkAdapterVlan(run: ChangeRun): void {
  const { given, output, texts } = run;
  const change = vlanOf(run);
  forEach(output, adaptersGiven(run, 'VMNetworkAdapterName'), ({ adapter, vm }) => {
    refuseWhileMoving(vm, texts);
    run.lab = editAdapter(run.lab, adapter.id, (each) => ({ ...each, ...change }));
    if (!given.flag('Passthru')) return;
    const owned = adapterOf(run, ref(adapter.id));
    output.objects.push({ ...vlanSetting(owned.adapter), ParentAdapter: adapterObject(owned) });
  });
}

function vlanOf(run: ChangeRun): Partial<NetworkAdapter> {
  const { given, texts } = run;
  const modes = Object.keys(MODES).filter((mode) => given.flag(mode));
  const [mode] = modes;
  if (mode === undefined || modes.length > 1) {
    throw new Refusal('InvalidParameter', texts.invalid(modes.join(', ') || 'VLAN', 'one mode'));
  }
  const needed = MODES[mode] ?? [];
  const missing = needed.find((name) => !given.has(name));
  const strange = VALUES.find((name) => given.has(name) && !needed.includes(name));
  const wrong = missing ?? strange;
  if (wrong !== undefined) throw new Refusal('InvalidParameter', texts.invalid(wrong, `-${mode}`), wrong);

  switch (mode) {
    case 'Untagged':
      return NO_VLAN;
    case 'Access':
      return { ...NO_VLAN, vlanMode: 'Access', accessVlanId: vlan(run, 'VlanId', 1) };
    case 'Trunk':
      return {
        ...NO_VLAN,
        vlanMode: 'Trunk',
        nativeVlanId: vlan(run, 'NativeVlanId', 0),
        allowedVlanIds: list(run, 'AllowedVlanIdList'),
      };
    default:
      return {
        ...NO_VLAN,
        vlanMode: 'Private',
        primaryVlanId: vlan(run, 'PrimaryVlanId', 1),
        secondaryVlanIds:
          mode === 'Promiscuous' ? list(run, 'SecondaryVlanIdList') : String(vlan(run, 'SecondaryVlanId', 1)),
      };
  }
}

function vlan({ given, texts }: ChangeRun, name: string, first: number): number {
  const id = given.number(name) ?? Number.NaN;
  if (!Number.isInteger(id) || id < first || id > LAST_VLAN) {
    throw new Refusal(
      'InvalidParameter',
      texts.invalid(name, `${String(first)}-${String(LAST_VLAN)}`),
      String(id),
    );
  }
  return id;
}

function list({ given, texts }: ChangeRun, name: string): string {
  const text = given.text(name) ?? '';
  if ((vlanIds(text) ?? []).length === 0) {
    throw new Refusal('InvalidParameter', texts.invalid(name, `1-100,200; 0-${String(LAST_VLAN)}`), text);
  }
  return text.replaceAll(/\s/g, '');
}
