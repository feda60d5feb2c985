import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { sameId } from '../../../../shared/model/same-id.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import { attempt, forEach, type ChangeRun } from '../cmdlet.ts';
import { editVm } from '../edit-lab.ts';
import { oneSwitchNamed, vmOf, vmsGiven } from '../find.ts';
import { adapterObject } from '../objects/network-adapter.ts';
import { Refusal } from '../refusal.ts';
import { refuseTooMany } from '../rules/adapter-limit.ts';
import { refuseHardwareChange } from '../rules/hardware-change.ts';
import { hostAdapter, plainAdapter } from '../rules/new-adapter.ts';
import { freeMac, NO_MAC, staticMac } from '../rules/mac-address.ts';
import { refuseUnmodelled } from './unmodelled.ts';

const MODELLED = ['SwitchName', 'IsLegacy', 'DynamicMacAddress', 'StaticMacAddress'];

/**
 * Add-VMNetworkAdapter to VMs or to the management OS.
 *
 * Microsoft: Add-VMNetworkAdapter. The name is "Network Adapter" by default; without -SwitchName it
 * is not connected; a switch name that is not unique fails. Nothing is written without -Passthru.
 */
export function addVmNetworkAdapter(run: ChangeRun): void {
  const { given, output } = run;
  refuseUnmodelled(run, MODELLED);
  const switchName = given.text('SwitchName');
  const target = switchName === undefined ? null : oneSwitchNamed(run, switchName);
  if (given.flag('ManagementOS') || given.set === 'ManagementOS') {
    attempt(output, () => addToHost(run, target));
  } else {
    forEach(output, vmsGiven(run), (vm) => addToVm(run, vmOf(run, vm), target));
  }
}

function addToVm(run: ChangeRun, vm: LabVirtualMachine, target: VirtualSwitch | null): void {
  const { given, texts, output } = run;
  const legacy = given.flag('IsLegacy');
  if (legacy && vm.generation === 2) {
    throw new Refusal('InvalidParameter', texts.invalid('IsLegacy', 'generation 2'), vm.name);
  }
  refuseHardwareChange(vm, texts);
  refuseTooMany(vm, { legacy, host: run.lab.host, texts });
  const running = vm.state === 'Running';
  const fixed = given.text('StaticMacAddress');
  const adapter: NetworkAdapter = {
    ...plainAdapter(
      `Microsoft:${vm.id.toUpperCase()}\\${run.newId().toUpperCase()}`,
      given.text('Name') ?? (legacy ? texts.legacyAdapter : texts.adapter),
    ),
    legacy,
    ...(target === null ? {} : { switchId: target.id, switchName: target.name, connected: true }),
    mac: fixed === undefined ? (running ? freeMac(run.lab, run.newId) : NO_MAC) : staticMac(fixed, texts),
    dynamicMac: fixed === undefined,
    status: running ? ['Ok'] : [],
  };
  run.lab = editVm(run.lab, vm.id, (each) => ({ ...each, adapters: [...each.adapters, adapter] }));
  if (given.flag('Passthru')) output.objects.push(adapterObject({ adapter, vm }));
}

/** An adapter of the management OS stands on a switch that the host can take part in. */
function addToHost(run: ChangeRun, target: VirtualSwitch | null): void {
  const { given, texts, output } = run;
  if (target === null || target.type === 'Private') {
    throw new Refusal('InvalidParameter', texts.invalid('SwitchName', 'External, Internal'), target?.name);
  }
  const adapter = hostAdapter(run, target, given.text('Name') ?? target.name);
  const fixed = given.text('StaticMacAddress');
  const added = fixed === undefined ? adapter : { ...adapter, mac: staticMac(fixed, texts) };
  run.lab = {
    ...run.lab,
    hostAdapters: [...run.lab.hostAdapters, added],
    switches: run.lab.switches.map((each) =>
      sameId(each.id, target.id) ? { ...each, allowManagementOs: true } : each,
    ),
  };
  if (given.flag('Passthru')) output.objects.push(adapterObject({ adapter: added, vm: null }));
}
