# All that is known of the host, in pages as it is read, with a fixed number of cmdlets however many
# virtual machines there are. One thing that cannot be read is named in `unread` and hides no other.
function Read-MirrorInventory([hashtable] $Work) {
    $Work.unread = New-Object System.Collections.ArrayList
    $hostRow = Read-MirrorHost $Work
    Read-MirrorSwitches $Work
    Read-MirrorCards $Work
    Write-MirrorProgress $Work 'virtual machines'
    $machines = @(Read-MirrorMachines $Work)
    Read-MirrorAdapters $Work $machines
    Write-MirrorPages $Work 'virtualMachines' @(ConvertTo-MirrorMachineRows $machines (Read-MirrorCheckpoints $Work $machines))
    @{ host = $hostRow; unread = $Work.unread.ToArray() }
}
