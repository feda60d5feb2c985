# Adds an adapter and connects it. It is added unconnected and connected by the switch's object, because
# names of switches repeat. One that cannot be connected is taken away again.
function Add-MirrorAdapter([hashtable] $Work) {
    $step = $Work.step
    $vm = Get-MirrorMachine $step.vm.id
    $present = @(Hyper-V\Get-VMNetworkAdapter -VM $vm)
    foreach ($each in $present) {
        if ([string]::Equals([string] $each.Name, $step.name, [System.StringComparison]::OrdinalIgnoreCase)) {
            Stop-MirrorCall 'Changed' 'An adapter of that name has been added to this virtual machine by now.' $each.Id
        }
    }
    $target = $null
    $switchId = ''
    if ($null -ne $step.switch) {
        $target = Assert-MirrorSwitch $step.switch.id
        $switchId = $step.switch.id
    }
    $Work.vm = $vm
    $Work.vmId = $step.vm.id
    Write-MirrorIntent $Work (New-MirrorState $vm $null $null)
    if ($null -eq $step.staticMac) {
        $adapter = Hyper-V\Add-VMNetworkAdapter -VM $vm -Name $step.name -Passthru -Confirm:$false
    } else {
        $adapter = Hyper-V\Add-VMNetworkAdapter -VM $vm -Name $step.name -StaticMacAddress $step.staticMac -Passthru -Confirm:$false
    }
    $adapter = Find-MirrorAddedAdapter $Work @($adapter)[0] $present
    $Work.added = [string] $adapter.Id
    $Work.adapterId = $Work.added
    if ($null -ne $target) {
        try {
            $null = Hyper-V\Connect-VMNetworkAdapter -VMNetworkAdapter $adapter -VMSwitch $target -Confirm:$false
        } catch {
            $problem = $_
            Undo-MirrorAddition $Work $adapter
            throw $problem
        }
    }
    Wait-MirrorState $Work 'adapter' 'switchId' $switchId
    Complete-MirrorStep $Work
}
