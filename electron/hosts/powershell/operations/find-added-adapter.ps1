# The adapter that was just added: what Add-VMNetworkAdapter gave back, or, from a module that gives
# nothing back, the one that was not there before.
function Find-MirrorAddedAdapter([hashtable] $Work, [object] $Given, [object[]] $Present) {
    if ($null -ne $Given -and $null -ne $Given.PSObject.Properties['Id']) { return $Given }
    $vm = Get-MirrorMachine $Work.vmId
    $added = @(foreach ($adapter in @(Hyper-V\Get-VMNetworkAdapter -VM $vm)) {
        if ($null -eq (Select-MirrorAdapter $Present $adapter.Id)) { $adapter }
    })
    if ($added.Length -ne 1) {
        Stop-MirrorCall 'Mismatch' "After adding one adapter there are $($added.Length) new ones." $Work.vmId
    }
    $added[0]
}
