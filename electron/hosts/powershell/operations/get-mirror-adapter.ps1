# The adapter with this Id of a virtual machine. Never by name or position: adapters share their name, and
# their order changes.
function Get-MirrorAdapter([object] $VM, [string] $Id) {
    $ignoreCase = [System.StringComparison]::OrdinalIgnoreCase
    foreach ($adapter in @(Hyper-V\Get-VMNetworkAdapter -VM $VM)) {
        if ([string]::Equals([string] $adapter.Id, $Id, $ignoreCase)) { return $adapter }
    }
    Stop-MirrorCall 'ObjectNotFound' "There is no network adapter with the Id $Id." $Id
}
