import { forEach, type Run } from '../cmdlet.ts';
import { adaptersGiven, switchesNamed } from '../find.ts';
import { SECURITY_FEATURE, securityFeature } from '../objects/port-feature.ts';
import { wildcard } from '../wildcard.ts';

/**
 * Get-VMSwitchExtensionPortFeature: the port security feature of adapters' ports or external ports.
 *
 * Microsoft: Get-VMSwitchExtensionPortFeature and "Configure traffic mirroring with a Hyper-V
 * vSwitch". Without -SwitchName, -ExternalPort is that of every switch. Nothing where nothing was
 * configured.
 */
export function getVmSwitchExtensionPortFeature(run: Run): void {
  const { given, output, texts } = run;
  if (!isWanted(run)) return;
  if (!given.flag('ExternalPort')) {
    for (const { adapter } of adaptersGiven(run, 'VMNetworkAdapterName')) {
      if (adapter.mode !== null) output.objects.push(securityFeature(adapter.mode, texts, adapter));
    }
    return;
  }
  forEach(output, [given.text('SwitchName') ?? '*'], (name) => {
    for (const { externalPortMode } of switchesNamed(run, name)) {
      if (externalPortMode !== null) output.objects.push(securityFeature(externalPortMode, texts));
    }
  });
}

/**
 * Microsoft: Get-VMSystemSwitchExtensionPortFeature. A template with default values, no port's state.
 */
export function getVmSystemSwitchExtensionPortFeature(run: Run): void {
  if (isWanted(run)) run.output.objects.push(securityFeature('None', run.texts));
}

/** Whether the security feature, the only one that a lab has, is among those asked for. */
function isWanted({ given, texts }: Run): boolean {
  const ids = given.texts('FeatureId');
  const names = given.texts('FeatureName');
  return (
    (ids === undefined || ids.some((id) => id.toLowerCase() === SECURITY_FEATURE)) &&
    (names === undefined || names.some((name) => wildcard(name)(texts.securityFeature)))
  );
}
