# Rows of network adapters, the same for the inventory and for a step's state before and after.
#
# Everything is read in line, without a helper for each property: a host may have thousands of these. A
# property that an object lacks is null (strict mode 1 does not mind). Enums are told by their names:
# as numbers, OnOffState counts On as 0. What a guest reports is held to be an address before it is
# passed on, and to be at most 64 of them. A text is empty by its length: -eq takes invisible characters for none.
function ConvertTo-MirrorAdapterRows([object[]] $Adapters) {
    $modes = $script:MirrorModes
    $vlanModes = $script:MirrorVlanModes
    $isolationModes = $script:MirrorIsolationModes
    $onOff = $script:MirrorOnOff
    $none = [string[]] @()
    $parsed = $null
    foreach ($adapter in $Adapters) {
        $name = [string] $adapter.Name
        if ($name.Length -gt 4096) { $name = $name.Substring(0, 4096) }
        $switchId = [string] $adapter.SwitchId
        if ($switchId.Length -eq 0) { $switchId = $null }
        $switchName = [string] $adapter.SwitchName
        if ($switchName.Length -eq 0) { $switchName = $null }
        $mac = [string] $adapter.MacAddress
        if ($mac.Length -eq 0) { $mac = $null }
        $status = [string[]] $adapter.Status
        if ($null -eq $status) { $status = $none }
        $vlan = $adapter.VlanSetting
        $allowed = $null
        $secondary = $null
        if ($null -ne $vlan) {
            $allowed = [string] $vlan.AllowedVlanIdListString
            $secondary = [string] $vlan.SecondaryVlanIdListString
        }
        $isolation = $adapter.IsolationSetting
        $addresses = $adapter.IPAddresses
        if ($null -eq $addresses -or $addresses.Length -eq 0) {
            $addresses = $none
        } else {
            $good = [System.Collections.ArrayList] @()
            foreach ($address in $addresses) {
                $text = [string] $address
                if ($good.Count -ge 64) { break }
                if ($text.Length -le 45 -and [System.Net.IPAddress]::TryParse($text, [ref] $parsed)) {
                    $null = $good.Add($text)
                }
            }
            $addresses = $good.ToArray()
        }
        @{
            id = [string] $adapter.Id
            name = $name
            switchId = $switchId
            switchName = $switchName
            mode = $modes[[string] $adapter.PortMirroringMode]
            connected = $adapter.Connected
            legacy = $adapter.IsLegacy
            mac = $mac
            dynamicMac = $adapter.DynamicMacAddressEnabled
            vlanMode = $vlanModes[[string] $vlan.OperationMode]
            accessVlanId = $vlan.AccessVlanId
            nativeVlanId = $vlan.NativeVlanId
            allowedVlanIds = $allowed
            primaryVlanId = $vlan.PrimaryVlanId
            secondaryVlanIds = $secondary
            isolationMode = $isolationModes[[string] $isolation.IsolationMode]
            isolationId = $isolation.DefaultIsolationID
            iovWeight = $adapter.IovWeight
            iovDataPathActive = $adapter.VFDataPathActive
            vmqWeight = $adapter.VMQWeight
            macSpoofing = $onOff[[string] $adapter.MacAddressSpoofing]
            dhcpGuard = $onOff[[string] $adapter.DhcpGuard]
            routerGuard = $onOff[[string] $adapter.RouterGuard]
            teaming = $onOff[[string] $adapter.AllowTeaming]
            status = $status
            guestAddresses = $addresses
        }
    }
}
