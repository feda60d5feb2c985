# The adapter with this Id among those of a virtual machine; nothing where there is none. Never by name or
# position: adapters share their name, and their order changes.
function Select-MirrorAdapter([object[]] $Adapters, [string] $Id) {
    $ignoreCase = [System.StringComparison]::OrdinalIgnoreCase
    foreach ($adapter in $Adapters) {
        if ([string]::Equals([string] $adapter.Id, $Id, $ignoreCase)) { return $adapter }
    }
}
