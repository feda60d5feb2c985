# The network adapters of one virtual machine, as objects.
function Get-MirrorAdapters([object] $VM) {
    Hyper-V\Get-VMNetworkAdapter -VM $VM
}
