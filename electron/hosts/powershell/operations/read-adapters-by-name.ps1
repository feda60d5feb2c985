# The same adapters from a module whose Get-VMNetworkAdapter does not know -All.
function Read-MirrorAdaptersByName([hashtable] $Work, [object[]] $Machines) {
    $problems = @()
    try {
        Hyper-V\Get-VMNetworkAdapter -VMName '*' -ErrorAction SilentlyContinue -ErrorVariable problems
    } catch {
        $problems = @()
        foreach ($vm in $Machines) { Hyper-V\Get-VMNetworkAdapter -VM $vm }
    }
    Add-MirrorUnread $Work 'network adapter' $problems
    $problems = @()
    try {
        Hyper-V\Get-VMNetworkAdapter -ManagementOS -ErrorAction SilentlyContinue -ErrorVariable problems
    } catch {
        $problems = @($_)
    }
    Add-MirrorUnread $Work 'adapters of the management OS' $problems
}
