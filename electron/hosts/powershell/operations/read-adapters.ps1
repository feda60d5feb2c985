# Every network adapter, of the virtual machines and of the management OS, in two parts.
function Read-MirrorAdapters([hashtable] $Work, [object[]] $Machines) {
    $problems = @()
    $found = @()
    try {
        $found = @(Hyper-V\Get-VMNetworkAdapter -All -ErrorAction SilentlyContinue -ErrorVariable problems)
    } catch {
        if (-not (Test-MirrorError $_ 'NamedParameterNotFound', 'AmbiguousParameterSet', 'MissingMandatoryParameter')) { throw }
        $found = @(Read-MirrorAdaptersByName $Work $Machines)
    }
    if ($found.Length -eq 0 -and @($problems).Length -ne 0 -and $Machines.Length -ne 0) { throw @($problems)[0] }
    Add-MirrorUnread $Work 'network adapter' $problems
    $ofMachines = New-Object System.Collections.ArrayList
    $ofHost = New-Object System.Collections.ArrayList
    foreach ($adapter in $found) {
        if ($adapter.IsManagementOs -eq $true) { $null = $ofHost.Add($adapter) } else { $null = $ofMachines.Add($adapter) }
    }
    if ($ofMachines.Count -ne 0) {
        Add-MirrorAbsent $Work 'network adapters' $ofMachines[0] 'Id', 'Name', 'SwitchId', 'SwitchName', 'PortMirroringMode',
            'Connected', 'IsLegacy', 'MacAddress', 'DynamicMacAddressEnabled', 'VlanSetting', 'IsolationSetting', 'IovWeight',
            'VFDataPathActive', 'VMQWeight', 'MacAddressSpoofing', 'DhcpGuard', 'RouterGuard', 'AllowTeaming', 'IPAddresses'
    }
    Write-MirrorPages $Work 'adapters' @(ConvertTo-MirrorAdapterRows $ofMachines.ToArray())
    Write-MirrorPages $Work 'hostAdapters' @(ConvertTo-MirrorAdapterRows $ofHost.ToArray())
}
