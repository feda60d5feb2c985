# Sets the mirroring mode of one adapter, if it is still in the mode that was planned against.
function Set-MirrorMode([hashtable] $Work) {
    $step = $Work.step
    $vm = Get-MirrorMachine $step.vm.id
    $adapter = Get-MirrorAdapter $vm $step.adapter.id
    $Work.vm = $vm
    $Work.vmId = $step.vm.id
    $Work.adapterId = $step.adapter.id
    $before = New-MirrorState $vm $adapter $null
    if ($before.adapter.mode -ne $step.from) {
        Stop-MirrorCall 'Changed' "The mirroring mode is $($before.adapter.mode) by now, not $($step.from)." $step.adapter.id
    }
    Write-MirrorIntent $Work $before
    $null = Hyper-V\Set-VMNetworkAdapter -VMNetworkAdapter $adapter -PortMirroring $step.mode -Confirm:$false
    Wait-MirrorState $Work 'adapter' 'mode' $step.mode
    Complete-MirrorStep $Work
}
