# Creates a virtual switch. External is implied by the card; whether the host shares it is always said,
# for left out it would. Hyper-V accepts two switches of one name, so the new one is known by its id.
function New-MirrorSwitch([hashtable] $Work) {
    $step = $Work.step
    $present = @(Hyper-V\Get-VMSwitch)
    Write-MirrorIntent $Work (New-MirrorState $null $null $null)
    if ($null -eq $step.card) {
        $made = Hyper-V\New-VMSwitch -Name $step.name -SwitchType $step.type -Confirm:$false
    } else {
        $made = Hyper-V\New-VMSwitch -Name $step.name -NetAdapterInterfaceDescription $step.card -AllowManagementOS $step.allowManagementOs -Confirm:$false
    }
    $made = @($made)[0]
    if ($null -eq $made) {
        $known = @(foreach ($each in $present) { [string] $each.Id })
        $made = @(foreach ($each in @(Hyper-V\Get-VMSwitch)) { if ($known -notcontains [string] $each.Id) { $each } })[0]
        if ($null -eq $made) { Stop-MirrorCall 'Mismatch' 'There is no new virtual switch.' }
    }
    $Work.added = [string] $made.Id
    $Work.switchId = $Work.added
    Wait-MirrorState $Work 'switch' 'type' $step.type
    Complete-MirrorStep $Work
}
