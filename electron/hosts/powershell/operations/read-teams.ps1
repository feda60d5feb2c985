# The teams of switches with embedded teaming, by the switch's id.
function Read-MirrorTeams([hashtable] $Work) {
    $problems = @()
    $teams = @{}
    try {
        foreach ($team in @(Hyper-V\Get-VMSwitchTeam -ErrorAction SilentlyContinue -ErrorVariable problems)) {
            $teams[[string] $team.Id] = $team
        }
    } catch {
        $problems = @($_)
    }
    Add-MirrorUnread $Work 'switch team' $problems
    $teams
}
