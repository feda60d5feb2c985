import type { Run } from '../cmdlet.ts';
import { adaptersGiven, type Owned } from '../find.ts';
import { isolationSetting, vlanSetting } from '../objects/adapter-settings.ts';
import { adapterObject } from '../objects/network-adapter.ts';

/**
 * Microsoft: Get-VMNetworkAdapterVlan. Without arguments it covers the adapters of all VMs.
 *
 * The setting stands in its adapter (`ParentAdapter`), as the module hands it out.
 */
export function getVmNetworkAdapterVlan(run: Run): void {
  for (const owned of meant(run)) run.output.objects.push(withParent(vlanSetting(owned.adapter), owned));
}

/** Microsoft: Get-VMNetworkAdapterIsolation; its sets are those of Get-VMNetworkAdapterVlan. */
export function getVmNetworkAdapterIsolation(run: Run): void {
  for (const owned of meant(run)) run.output.objects.push(withParent(isolationSetting(owned.adapter), owned));
}

function withParent(setting: ReturnType<typeof vlanSetting>, owned: Owned): ReturnType<typeof vlanSetting> {
  return { ...setting, ParentAdapter: adapterObject(owned) };
}

function meant(run: Run): readonly Owned[] {
  const { given } = run;
  const some = ['VM', 'VMName', 'VMNetworkAdapter', 'ManagementOS', 'VMSnapshot'].some((name) =>
    given.has(name),
  );
  if (some) return adaptersGiven(run, 'VMNetworkAdapterName');
  const texts = (name: string) => (name === 'VMName' ? ['*'] : given.texts(name));
  return adaptersGiven({ ...run, given: { ...given, texts } }, 'VMNetworkAdapterName');
}
