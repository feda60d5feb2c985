# The loop that people write as well: a cmdlet for the adapters of each virtual machine.
function Read-PeerPerVm {
    $checkpoints = @{}
    foreach ($snapshot in Get-VMSnapshot -VMName *) { $checkpoints["$($snapshot.VMId)"]++ }
    $all = Get-VM
    $machines = foreach ($vm in $all) {
        $shutdown = $false
        foreach ($service in $vm.VMIntegrationService) {
            if ("$($service.Id)" -like '*9F8233AC-BE49-4C79-8EE3-E7E1985B2077') { $shutdown = $service.Enabled }
        }
        [pscustomobject]@{ id = "$($vm.Id)"; name = $vm.Name; state = "$($vm.State)"; status = [string[]] $vm.OperationalStatus
            generation = $vm.Generation; version = $vm.Version; replicationMode = "$($vm.ReplicationMode)"
            replicationState = "$($vm.ReplicationState)"; clustered = $vm.IsClustered
            checkpoints = 0 + $checkpoints["$($vm.Id)"]; shutdownService = $shutdown }
    }
    $adapters = foreach ($vm in $all) {
        foreach ($adapter in Get-VMNetworkAdapter -VM $vm) {
            $vlan = $adapter.VlanSetting
            $isolation = $adapter.IsolationSetting
            [pscustomobject]@{ id = $adapter.Id; name = $adapter.Name; switchId = "$($adapter.SwitchId)"; switchName = $adapter.SwitchName
                mode = "$($adapter.PortMirroringMode)"; connected = $adapter.Connected; legacy = $adapter.IsLegacy
                mac = $adapter.MacAddress; dynamicMac = $adapter.DynamicMacAddressEnabled; vlanMode = "$($vlan.OperationMode)"
                accessVlanId = $vlan.AccessVlanId; nativeVlanId = $vlan.NativeVlanId
                allowedVlanIds = $vlan.AllowedVlanIdListString; primaryVlanId = $vlan.PrimaryVlanId
                secondaryVlanIds = $vlan.SecondaryVlanIdListString; isolationMode = "$($isolation.IsolationMode)"
                isolationId = $isolation.DefaultIsolationID; iovWeight = $adapter.IovWeight
                iovDataPathActive = $adapter.VFDataPathActive; vmqWeight = $adapter.VMQWeight
                macSpoofing = "$($adapter.MacAddressSpoofing)"; dhcpGuard = "$($adapter.DhcpGuard)"
                routerGuard = "$($adapter.RouterGuard)"; teaming = "$($adapter.AllowTeaming)"
                status = [string[]] $adapter.Status; guestAddresses = $adapter.IPAddresses }
        }
    }
    @{ machines = @($machines); adapters = @($adapters) } | ConvertTo-Json -Depth 4 -Compress
}
