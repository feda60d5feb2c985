# The virtual switch with this id, or nothing. The list is asked for, and not the id: what Get-VMSwitch says
# to an id that it does not know is not documented.
function Get-MirrorSwitch([string] $Id) {
    foreach ($each in @(Hyper-V\Get-VMSwitch)) {
        if (Test-MirrorSameId $each.Id $Id) {
            Assert-MirrorLive $each
            return $each
        }
    }
}
