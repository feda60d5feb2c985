# The adapter with this Id of a virtual machine.
function Get-MirrorAdapter([object] $VM, [string] $Id) {
    $adapter = Select-MirrorAdapter @(Hyper-V\Get-VMNetworkAdapter -VM $VM) $Id
    if ($null -eq $adapter) { Stop-MirrorCall 'ObjectNotFound' "There is no network adapter with the Id $Id." $Id }
    $adapter
}
