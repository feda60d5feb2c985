# Whether two ids are the same: Hyper-V prints one in capitals here and in small letters there.
function Test-MirrorSameId([string] $A, [string] $B) {
    [string]::Equals($A, $B, [System.StringComparison]::OrdinalIgnoreCase)
}
