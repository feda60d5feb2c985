# How many checkpoints each virtual machine has, by its id; null where they cannot be read.
function Read-MirrorCheckpoints([hashtable] $Work, [object[]] $Machines) {
    $problems = @()
    $counts = @{}
    if ($Machines.Length -eq 0) { return $counts }
    try {
        foreach ($each in @(Hyper-V\Get-VMSnapshot -VMName '*' -ErrorAction SilentlyContinue -ErrorVariable problems)) {
            $id = [string] $each.VMId
            $counts[$id] = 1 + $counts[$id]
        }
    } catch {
        $problems = @($_)
        $counts = $null
    }
    Add-MirrorUnread $Work 'checkpoints' $problems
    $counts
}
