# Notes properties that a module's objects lack, asked of the first object of a kind and not of each: what
# is absent reads as null. Not every module called `Hyper-V` is Microsoft's.
function Add-MirrorAbsent([hashtable] $Work, [string] $What, [object] $First, [string[]] $Names) {
    if ($null -eq $First) { return }
    $absent = @(foreach ($name in $Names) { if ($null -eq $First.PSObject.Properties[$name]) { $name } })
    if ($absent.Length -eq 0) { return }
    $exception = New-Object System.NotSupportedException ('Not reported by this module: ' + ($absent -join ', '))
    $problem = New-Object System.Management.Automation.ErrorRecord $exception, 'NotSupported', 'NotImplemented', $What
    Add-MirrorUnread $Work $What $problem
}
