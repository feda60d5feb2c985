# The same state, read from the host now.
function Read-MirrorState([hashtable] $Work) {
    $vm = $null
    $adapter = $null
    $found = $null
    if ($null -ne $Work.vmId) {
        $vm = Get-MirrorMachine $Work.vmId
        if ($null -ne $Work.adapterId) { $adapter = Select-MirrorAdapter @(Get-MirrorAdapters $vm) $Work.adapterId }
    }
    if ($null -ne $Work.switchId) { $found = Get-MirrorSwitch $Work.switchId }
    New-MirrorState $vm $adapter $found
}
