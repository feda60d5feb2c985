# Connects one adapter to a switch, by the switch's object.
function Connect-MirrorAdapter([hashtable] $Work) {
    $step = $Work.step
    $vm = Get-MirrorMachine $step.vm.id
    $adapter = Get-MirrorAdapter $vm $step.adapter.id
    $target = Assert-MirrorSwitch $step.switch.id
    $Work.vm = $vm
    $Work.vmId = $step.vm.id
    $Work.adapterId = $step.adapter.id
    Write-MirrorIntent $Work (New-MirrorState $vm $adapter $null)
    $null = Hyper-V\Connect-VMNetworkAdapter -VMNetworkAdapter $adapter -VMSwitch $target -Confirm:$false
    Wait-MirrorState $Work 'adapter' 'switchId' $step.switch.id
    Complete-MirrorStep $Work
}
