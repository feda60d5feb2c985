# What the token of this process allows, by SIDs because the groups' names are translated; null where
# there are no such tokens. A group that is in the token for denial only is not among its groups.
function Get-MirrorRights {
    $rights = @{ elevated = $null; administrator = $null; hyperVAdministrator = $null }
    try {
        $identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
        $sids = @(foreach ($group in $identity.Groups) { $group.Value })
        $rights.administrator = $sids -contains 'S-1-5-32-544'
        $rights.hyperVAdministrator = $sids -contains 'S-1-5-32-578'
        $rights.elevated = $rights.administrator
    } catch {
        $rights.elevated = $null
    }
    $rights
}
