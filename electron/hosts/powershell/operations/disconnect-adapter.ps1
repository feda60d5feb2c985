# Takes one adapter off its switch.
function Disconnect-MirrorAdapter([hashtable] $Work) {
    $step = $Work.step
    $vm = Get-MirrorMachine $step.vm.id
    $adapter = Get-MirrorAdapter $vm $step.adapter.id
    $Work.vm = $vm
    $Work.vmId = $step.vm.id
    $Work.adapterId = $step.adapter.id
    Write-MirrorIntent $Work (New-MirrorState $vm $adapter $null)
    $null = Hyper-V\Disconnect-VMNetworkAdapter -VMNetworkAdapter $adapter -Confirm:$false
    Wait-MirrorState $Work 'adapter' 'switchId' ''
    Complete-MirrorStep $Work
}
