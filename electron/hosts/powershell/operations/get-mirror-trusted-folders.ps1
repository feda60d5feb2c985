# The folders a `Hyper-V` module may lie in: those given, or, in an elevated process on Windows, the ones
# that only administrators can write to. Nothing where any folder will do. The system says where they
# are; variables of the environment are not asked, because a plain user can set them.
function Get-MirrorTrustedFolders([object] $Given) {
    if ($null -ne $Given) { return @($Given) }
    if ([System.IO.Path]::DirectorySeparatorChar -ne '\') { return }
    $rights = Get-MirrorRights
    if ($rights.elevated -ne $true) { return }
    $system = [System.Environment]::GetFolderPath('System')
    $programs = [System.Environment]::GetFolderPath('ProgramFiles')
    [System.IO.Path]::Combine($system, 'WindowsPowerShell\v1.0\Modules')
    [System.IO.Path]::Combine($programs, 'WindowsPowerShell\Modules')
    [System.IO.Path]::Combine($programs, 'PowerShell')
}
