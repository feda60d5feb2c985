# The host's network cards, with what the host itself would lose if a switch took one over: addresses, the
# default route, and the remote session (RDP, WinRM, SSH) that somebody may be working through.
function Read-MirrorCards([hashtable] $Work) {
    $cards = $null
    $addresses = $null
    $routes = $null
    $connections = $null
    try { $cards = @(NetAdapter\Get-NetAdapter -Physical) } catch { Add-MirrorUnread $Work 'physical adapters' $_ }
    if ($null -eq $cards -or $cards.Length -eq 0) { return }
    try { $addresses = @(NetTCPIP\Get-NetIPAddress) } catch { Add-MirrorUnread $Work 'addresses of the host' $_ }
    try { $routes = @(NetTCPIP\Get-NetRoute) } catch { Add-MirrorUnread $Work 'routes of the host' $_ }
    try {
        $connections = @(NetTCPIP\Get-NetTCPConnection -State Established)
    } catch {
        # Nothing found is an error to these cmdlets, and an answer to us.
        if (([string] $_.FullyQualifiedErrorId).StartsWith('CmdletizationQuery_NotFound')) { $connections = @() }
        else { Add-MirrorUnread $Work 'connections of the host' $_ }
    }
    Write-MirrorPages $Work 'physicalAdapters' @(ConvertTo-MirrorCardRows $cards $addresses $routes $connections)
}
