# The same state, read from the host now; of a virtual machine that is given only the adapter is read.
function Read-MirrorState([hashtable] $Work, [object] $VM) {
    $adapter = $null
    $found = $null
    if ($null -ne $Work.vmId) {
        if ($null -eq $VM) { $VM = Get-MirrorMachine $Work.vmId }
        if ($null -ne $Work.adapterId) {
            $ignoreCase = [System.StringComparison]::OrdinalIgnoreCase
            foreach ($each in @(Hyper-V\Get-VMNetworkAdapter -VM $VM)) {
                if ([string]::Equals([string] $each.Id, $Work.adapterId, $ignoreCase)) { $adapter = $each }
            }
        }
    }
    if ($null -ne $Work.switchId) { $found = Get-MirrorSwitch $Work.switchId }
    New-MirrorState $VM $adapter $found
}
