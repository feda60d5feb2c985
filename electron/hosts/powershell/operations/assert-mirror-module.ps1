# Refuses a `Hyper-V` module from a folder that others can write to, before anything of it runs; and loads
# the one that was looked at, so that no other comes in its place. Asked once in a shell.
function Assert-MirrorModule([object] $Trusted) {
    if ($script:MirrorModuleAsserted) { return }
    $folders = @(Get-MirrorTrustedFolders $Trusted)
    if ($folders.Length -ne 0) {
        $module = Get-MirrorModule
        if ($null -ne $module) {
            $separator = [System.IO.Path]::DirectorySeparatorChar
            $base = [System.IO.Path]::GetFullPath($module.ModuleBase) + $separator
            $ours = $false
            foreach ($folder in $folders) {
                $start = [System.IO.Path]::GetFullPath($folder).TrimEnd($separator) + $separator
                if ($base.StartsWith($start, [System.StringComparison]::OrdinalIgnoreCase)) { $ours = $true }
            }
            if (-not $ours) {
                Stop-MirrorCall 'ModuleRefused' "The Hyper-V module lies in $($module.ModuleBase)." $module.ModuleBase
            }
            Import-Module -Name $module.Path -Scope Global
        }
    }
    $script:MirrorModuleAsserted = $true
}
