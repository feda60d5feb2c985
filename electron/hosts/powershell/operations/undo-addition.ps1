# Removes an adapter that was added and cannot be used. Where that fails too, the reply says that it is
# there.
function Undo-MirrorAddition([hashtable] $Work, [object] $Adapter) {
    try {
        $null = Hyper-V\Remove-VMNetworkAdapter -VMNetworkAdapter $Adapter -Confirm:$false
        $Work.added = $null
        Wait-MirrorState $Work 'adapter' '' ''
        $Work.adapterId = $null
    } catch {
        $Work.added = $Work.adapterId
    }
}
