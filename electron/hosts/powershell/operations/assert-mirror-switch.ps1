# The virtual switch with this id, which must be there.
function Assert-MirrorSwitch([string] $Id) {
    $found = Get-MirrorSwitch $Id
    if ($null -eq $found) { Stop-MirrorCall 'ObjectNotFound' "There is no virtual switch with the id $Id." $Id }
    $found
}
