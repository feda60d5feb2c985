# The adapter with this Id among those of a virtual machine; nothing where there is none. Never by name or
# position: adapters share their name, and their order changes.
function Select-MirrorAdapter([object[]] $Adapters, [string] $Id) {
    foreach ($adapter in $Adapters) {
        if (Test-MirrorSameId $adapter.Id $Id) { return $adapter }
    }
}
