# The host itself. A host that refuses to answer ends the reading; a module without Get-VMHost does not.
function Read-MirrorHost([hashtable] $Work) {
    $found = $null
    try {
        $found = @(Hyper-V\Get-VMHost)[0]
        Assert-MirrorLive $found
    } catch {
        if (-not (Test-MirrorError $_ 'CommandNotFoundException')) { throw }
        Add-MirrorUnread $Work 'host' $_
    }
    $domain = [string] $found.FullyQualifiedDomainName
    if ($domain.Length -eq 0) { $domain = $null }
    @{ name = Get-MirrorHostName $found; fullyQualifiedName = $domain; iovSupport = $found.IovSupport }
}
