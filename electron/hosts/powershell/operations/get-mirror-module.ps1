# The `Hyper-V` module that is loaded, or else the one that would be: the first on the module path.
function Get-MirrorModule {
    $loaded = @(Get-Module -Name 'Hyper-V')
    if ($loaded.Length -eq 0) { $loaded = @(Get-Module -Name 'Hyper-V' -ListAvailable) }
    if ($loaded.Length -ne 0) { $loaded[0] }
}
