# A mode change and its reading back by bare cmdlets: the mode that the host shows afterwards.
function Set-PeerMode([string] $VMId, [string] $AdapterId, [string] $Mode) {
    $vm = Get-VM -Id $VMId
    $adapter = Get-VMNetworkAdapter -VM $vm | Where-Object Id -eq $AdapterId
    Set-VMNetworkAdapter -VMNetworkAdapter $adapter -PortMirroring $Mode
    $adapter = Get-VMNetworkAdapter -VM $vm | Where-Object Id -eq $AdapterId
    "$($adapter.PortMirroringMode)"
}
