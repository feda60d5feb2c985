# The same state, read from the host now; of a virtual machine that is given only the adapter is read.
function Read-MirrorState([hashtable] $Work, [object] $VM) {
    $adapter = $null
    $found = $null
    if ($null -ne $Work.vmId) {
        if ($null -eq $VM) { $VM = Get-MirrorMachine $Work.vmId }
        if ($null -ne $Work.adapterId) { $adapter = Select-MirrorAdapter @(Hyper-V\Get-VMNetworkAdapter -VM $VM) $Work.adapterId }
    }
    if ($null -ne $Work.switchId) { $found = Get-MirrorSwitch $Work.switchId }
    New-MirrorState $VM $adapter $found
}
