# The virtual switches, with their teams and, for each external one, the mode of its external port.
function Read-MirrorSwitches([hashtable] $Work) {
    $problems = @()
    $found = @()
    try {
        $found = @(Hyper-V\Get-VMSwitch -ErrorAction SilentlyContinue -ErrorVariable problems)
    } catch {
        $problems = @($_)
    }
    Add-MirrorUnread $Work 'virtual switch' $problems
    if ($found.Length -eq 0) { return }
    Assert-MirrorLive $found[0]
    Add-MirrorAbsent $Work 'virtual switches' $found[0] 'Id', 'Name', 'SwitchType', 'AllowManagementOS', 'EmbeddedTeamingEnabled',
        'IovEnabled', 'NetAdapterInterfaceDescriptions', 'Extensions'
    $teams = @{}
    $modes = @{}
    foreach ($each in $found) {
        if ($each.EmbeddedTeamingEnabled -eq $true -and $teams.Count -eq 0) { $teams = Read-MirrorTeams $Work }
        if ([string] $each.SwitchType -eq 'External') {
            $modes[[string] $each.Id] = Read-MirrorExternalPort $Work $each $found
        }
    }
    Write-MirrorPages $Work 'switches' @(ConvertTo-MirrorSwitchRows $found $teams $modes)
}
