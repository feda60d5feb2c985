/** The fields of a VM `$v`, as somebody who knows the module would put them down. */
const MACHINE = [
  '$k=$false',
  'foreach($s in $v.VMIntegrationService){if("$($s.Id)" -like \'*9F8233AC-BE49-4C79-8EE3-E7E1985B2077\'){$k=$s.Enabled}}',
  '[pscustomobject]@{' +
    [
      'id="$($v.Id)"',
      'name=$v.Name',
      'state="$($v.State)"',
      'status=[string[]]$v.OperationalStatus',
      'generation=$v.Generation',
      'version=$v.Version',
      'replicationMode="$($v.ReplicationMode)"',
      'replicationState="$($v.ReplicationState)"',
      'clustered=$v.IsClustered',
      'checkpoints=0+$n["$($v.Id)"]',
      'shutdownService=$k',
    ].join(';') +
    '}',
].join(';');

/** The fields of an adapter `$a`. */
const ADAPTER = [
  '$l=$a.VlanSetting',
  '$i=$a.IsolationSetting',
  '[pscustomobject]@{' +
    [
      'id=$a.Id',
      'name=$a.Name',
      'switchId="$($a.SwitchId)"',
      'switchName=$a.SwitchName',
      'mode="$($a.PortMirroringMode)"',
      'connected=$a.Connected',
      'legacy=$a.IsLegacy',
      'mac=$a.MacAddress',
      'dynamicMac=$a.DynamicMacAddressEnabled',
      'vlanMode="$($l.OperationMode)"',
      'accessVlanId=$l.AccessVlanId',
      'nativeVlanId=$l.NativeVlanId',
      'allowedVlanIds=$l.AllowedVlanIdListString',
      'primaryVlanId=$l.PrimaryVlanId',
      'secondaryVlanIds=$l.SecondaryVlanIdListString',
      'isolationMode="$($i.IsolationMode)"',
      'isolationId=$i.DefaultIsolationID',
      'iovWeight=$a.IovWeight',
      'iovDataPathActive=$a.VFDataPathActive',
      'vmqWeight=$a.VMQWeight',
      'macSpoofing="$($a.MacAddressSpoofing)"',
      'dhcpGuard="$($a.DhcpGuard)"',
      'routerGuard="$($a.RouterGuard)"',
      'teaming="$($a.AllowTeaming)"',
      'status=[string[]]$a.Status',
      'guestAddresses=[string[]]$a.IPAddresses',
    ].join(';') +
    '}',
].join(';');

const CHECKPOINTS = '$n=@{};foreach($c in Get-VMSnapshot -VMName *){$n["$($c.VMId)"]++}';
const JSON_OF_BOTH = '@{machines=@($m);adapters=@($r)}|ConvertTo-Json -Depth 4 -Compress';

const SET_MODE = [
  '$v=Get-VM -Id $vm',
  '$a=Get-VMNetworkAdapter -VM $v|Where-Object Id -eq $id',
  'Set-VMNetworkAdapter -VMNetworkAdapter $a -PortMirroring $mode',
  '$a=Get-VMNetworkAdapter -VM $v|Where-Object Id -eq $id',
].join(';');

/**
 * The peers, each a function on one line that is defined once in the shell, as ours are.
 *
 * They read no switch, no card and no host, which ours does: that is to their advantage.
 */
export const PEER_FUNCTIONS = [
  `function Read-PeerForeach{${CHECKPOINTS};$m=foreach($v in Get-VM){${MACHINE}};$r=foreach($a in Get-VMNetworkAdapter -VMName *){${ADAPTER}};${JSON_OF_BOTH}}`,
  `function Read-PeerPerMachine{${CHECKPOINTS};$all=Get-VM;$m=foreach($v in $all){${MACHINE}};$r=foreach($v in $all){foreach($a in Get-VMNetworkAdapter -VM $v){${ADAPTER}}};${JSON_OF_BOTH}}`,
  `function Set-PeerMode($vm,$id,$mode){${SET_MODE};${ADAPTER}|ConvertTo-Json -Compress}`,
  `function Set-PeerModeOnly($vm,$id,$mode){${SET_MODE};"$($a.PortMirroringMode)"}`,
] as const;

/** The shortest script over the same fields: each cmdlet once, a foreach over what it gave, JSON. */
export const FOREACH_SCRIPT = 'Read-PeerForeach';

/** What is written as often: a call for each VM. */
export const PER_VM_LOOP = 'Read-PeerPerMachine';

/** A mode change that reads back the same fields as ours; the ids are the benchmark's own. */
export function peerModeChange(vmId: string, adapterId: string, mode: string): string {
  return `Set-PeerMode '${vmId}' '${adapterId}' ${mode}`;
}

/** The same that reads back nothing but the mode. */
export function peerModeOnly(vmId: string, adapterId: string, mode: string): string {
  return `Set-PeerModeOnly '${vmId}' '${adapterId}' ${mode}`;
}

/** The same as somebody types it, mode only: PowerShell has to parse and compile it. */
export function typedModeChange(vmId: string, adapterId: string, mode: string): string {
  const find = `Get-VMNetworkAdapter -VM $v|Where-Object Id -eq '${adapterId}'`;
  return `$v=Get-VM -Id '${vmId}';$a=${find};Set-VMNetworkAdapter -VMNetworkAdapter $a -PortMirroring ${mode};$a=${find};"$($a.PortMirroringMode)"`;
}
