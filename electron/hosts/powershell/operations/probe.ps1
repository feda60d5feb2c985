# What stands in the way, if anything. What cannot be asked on this machine is null.
function Get-MirrorProbe([hashtable] $Work) {
    $edition = [string] $PSVersionTable.PSEdition
    if ($edition -eq '') { $edition = 'Desktop' }
    $facts = @{
        edition = $edition
        version = [string] $PSVersionTable.PSVersion
        languageMode = [string] $ExecutionContext.SessionState.LanguageMode
        culture = [System.Globalization.CultureInfo]::CurrentUICulture.Name
        operatingSystem = [System.Environment]::OSVersion.VersionString
        module = $null
        service = Get-MirrorService
        hostName = $null
        hostError = $null
    }
    $rights = Get-MirrorRights
    $facts.elevated = $rights.elevated
    $facts.administrator = $rights.administrator
    $facts.hyperVAdministrator = $rights.hyperVAdministrator
    $proxied = $false
    try {
        Assert-MirrorModule $Work.request.trusted
        $found = Hyper-V\Get-VMHost
        Assert-MirrorLive $found
        $facts.hostName = Get-MirrorHostName $found
    } catch {
        $facts.hostError = Get-MirrorErrorRow $_
        $proxied = $facts.hostError.target -eq 'Deserialized'
    }
    $module = Get-MirrorModule
    if ($null -ne $module) {
        $facts.module = @{ version = [string] $module.Version; folder = [string] $module.ModuleBase; proxied = $proxied }
    }
    $facts
}
