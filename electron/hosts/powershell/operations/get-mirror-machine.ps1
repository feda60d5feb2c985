# The virtual machine with this id. Not being there has one id of error here: Hyper-V calls it
# InvalidParameter or ObjectNotFound.
function Get-MirrorMachine([string] $Id) {
    $ignoreCase = [System.StringComparison]::OrdinalIgnoreCase
    $found = @()
    try {
        $found = @(Hyper-V\Get-VM -Id $Id)
    } catch {
        if (Test-MirrorError $_ 'NamedParameterNotFound') { $found = @(Hyper-V\Get-VM) }
        elseif (-not (Test-MirrorError $_ 'InvalidParameter', 'ObjectNotFound')) { throw }
    }
    foreach ($vm in $found) {
        if ([string]::Equals([string] $vm.Id, $Id, $ignoreCase)) {
            if ($vm -is [System.Management.Automation.PSCustomObject]) { Assert-MirrorLive $vm }
            return $vm
        }
    }
    Stop-MirrorCall 'ObjectNotFound' "There is no virtual machine with the id $Id." $Id
}
