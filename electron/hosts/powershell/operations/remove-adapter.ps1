# Removes one adapter, if it still bears the name that was planned with.
function Remove-MirrorAdapter([hashtable] $Work) {
    $step = $Work.step
    $vm = Get-MirrorMachine $step.vm.id
    $adapter = Get-MirrorAdapter $vm $step.adapter.id
    Assert-MirrorName 'The network adapter' $step.adapter.name $adapter.Name
    $Work.vm = $vm
    $Work.vmId = $step.vm.id
    $Work.adapterId = $step.adapter.id
    Write-MirrorIntent $Work (New-MirrorState $vm $adapter $null)
    $null = Hyper-V\Remove-VMNetworkAdapter -VMNetworkAdapter $adapter -Confirm:$false
    Wait-MirrorState $Work 'adapter' '' ''
    Complete-MirrorStep $Work
}
