# Removes a virtual switch, if it still bears the name that was planned with and no virtual machine uses it.
function Remove-MirrorSwitch([hashtable] $Work) {
    $step = $Work.step
    $target = Assert-MirrorSwitch $step.switch.id
    Assert-MirrorName 'The virtual switch' $step.switch.name $target.Name
    foreach ($adapter in @(Hyper-V\Get-VMNetworkAdapter -All)) {
        if ($adapter.IsManagementOs -ne $true -and (Test-MirrorSameId $adapter.SwitchId $step.switch.id)) {
            Stop-MirrorCall 'ObjectInUse' 'Network adapters of virtual machines are connected to the virtual switch.' $adapter.Id
        }
    }
    $Work.switchId = $step.switch.id
    Write-MirrorIntent $Work (New-MirrorState $null $null $target)
    $null = Hyper-V\Remove-VMSwitch -VMSwitch $target -Force -Confirm:$false
    Wait-MirrorState $Work 'switch' '' ''
    Complete-MirrorStep $Work
}
