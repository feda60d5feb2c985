# Rows of virtual machines. The shutdown service is known by its id, for its name is translated.
function ConvertTo-MirrorMachineRows([object[]] $Machines, [hashtable] $Checkpoints) {
    $ignoreCase = [System.StringComparison]::OrdinalIgnoreCase
    $none = [string[]] @()
    foreach ($vm in $Machines) {
        $id = [string] $vm.Id
        $name = [string] $vm.Name
        if ($name.Length -gt 4096) { $name = $name.Substring(0, 4096) }
        $status = [string[]] $vm.OperationalStatus
        if ($null -eq $status) { $status = $none }
        $version = [string] $vm.Version
        if ($version -eq '') { $version = $null }
        $mode = [string] $vm.ReplicationMode
        if ($mode -eq '') { $mode = $null }
        $state = [string] $vm.ReplicationState
        if ($state -eq '') { $state = $null }
        $count = $null
        if ($null -ne $Checkpoints) { $count = 0 + $Checkpoints[$id] }
        $shutdown = $null
        foreach ($service in $vm.VMIntegrationService) {
            if (([string] $service.Id).EndsWith('9F8233AC-BE49-4C79-8EE3-E7E1985B2077', $ignoreCase)) {
                $shutdown = $service.Enabled
                break
            }
        }
        @{ id = $id; name = $name; state = [string] $vm.State; status = $status; generation = $vm.Generation; version = $version
            replicationMode = $mode; replicationState = $state; clustered = $vm.IsClustered; checkpoints = $count
            shutdownService = $shutdown }
    }
}
