/** The fields of an adapter, as somebody who knows the module would put them down. */
const ADAPTER =
  '@{id=$a.Id;name=$a.Name;switchId="$($a.SwitchId)";switchName=$a.SwitchName;mode="$($a.PortMirroringMode)";connected=$a.Connected;legacy=$a.IsLegacy;mac=$a.MacAddress;dynamicMac=$a.DynamicMacAddressEnabled;' +
  'vlanMode="$($a.VlanSetting.OperationMode)";accessVlanId=$a.VlanSetting.AccessVlanId;nativeVlanId=$a.VlanSetting.NativeVlanId;allowedVlanIds=$a.VlanSetting.AllowedVlanIdListString;primaryVlanId=$a.VlanSetting.PrimaryVlanId;secondaryVlanIds=$a.VlanSetting.SecondaryVlanIdListString;' +
  'isolationMode="$($a.IsolationSetting.IsolationMode)";isolationId=$a.IsolationSetting.DefaultIsolationID;iovWeight=$a.IovWeight;iovDataPathActive=$a.VFDataPathActive;vmqWeight=$a.VMQWeight;' +
  'macSpoofing="$($a.MacAddressSpoofing)";dhcpGuard="$($a.DhcpGuard)";routerGuard="$($a.RouterGuard)";teaming="$($a.AllowTeaming)";status=@($a.Status|ForEach-Object{"$_"});guestAddresses=@($a.IPAddresses)}';

/** The fields of a VM. */
const MACHINE =
  '@{id="$($v.Id)";name=$v.Name;state="$($v.State)";status=@($v.OperationalStatus|ForEach-Object{"$_"});generation=$v.Generation;version="$($v.Version)";replicationMode="$($v.ReplicationMode)";replicationState="$($v.ReplicationState)";clustered=$v.IsClustered;checkpoints=[int]$n["$($v.Id)"];' +
  "shutdownService=@($v.VMIntegrationService|Where-Object{$_.Id -like '*9F8233AC-BE49-4C79-8EE3-E7E1985B2077'})[0].Enabled";

const CHECKPOINTS = '$n=@{};foreach($c in Hyper-V\\Get-VMSnapshot -VMName *){$n["$($c.VMId)"]++};';

/** The shortest foreach script over the same fields: every cmdlet once, one object a thing, JSON. */
export const FOREACH_SCRIPT =
  `${CHECKPOINTS}$m=foreach($v in Hyper-V\\Get-VM){${MACHINE}}};$r=foreach($a in Hyper-V\\Get-VMNetworkAdapter -All){${ADAPTER}};` +
  '$w=foreach($s in Hyper-V\\Get-VMSwitch){@{id="$($s.Id)";name=$s.Name;type="$($s.SwitchType)";allowManagementOs=$s.AllowManagementOS;uplinks=@($s.NetAdapterInterfaceDescriptions)}};' +
  '[Console]::Out.WriteLine((ConvertTo-Json -Compress -Depth 4 -InputObject @{machines=@($m);adapters=@($r);switches=@($w)}))';

/** What is written as often: a call for each VM. */
export const PER_VM_LOOP =
  `${CHECKPOINTS}$m=foreach($v in Hyper-V\\Get-VM){${MACHINE};adapters=@(foreach($a in Hyper-V\\Get-VMNetworkAdapter -VM $v){${ADAPTER}})}};` +
  '[Console]::Out.WriteLine((ConvertTo-Json -Compress -Depth 5 -InputObject @{machines=@($m)}))';

/** A mode change and its read-back in bare cmdlets; the ids are the benchmark's own. */
export function bareModeChange(vmId: string, adapterId: string, mode: string): string {
  const find = `Hyper-V\\Get-VMNetworkAdapter -VM $v|Where-Object{$_.Id -eq '${adapterId}'}`;
  return `$v=Hyper-V\\Get-VM -Id '${vmId}';$a=${find};Hyper-V\\Set-VMNetworkAdapter -VMNetworkAdapter $a -PortMirroring ${mode};[Console]::Out.WriteLine("$((${find}).PortMirroringMode)")`;
}
