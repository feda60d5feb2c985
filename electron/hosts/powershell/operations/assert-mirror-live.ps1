# Refuses what has come through PowerShell 7's compatibility proxy: such objects are copies, and no cmdlet
# takes them. A copy is a bag of properties; only of such a one is the name of its type asked, which takes
# PowerShell as long as a cmdlet.
function Assert-MirrorLive([object] $Value) {
    if ($Value -isnot [System.Management.Automation.PSCustomObject]) { return }
    if (([string] @($Value.PSObject.TypeNames)[0]).StartsWith('Deserialized.')) {
        Stop-MirrorCall 'ModuleRefused' 'The Hyper-V module runs behind a compatibility proxy: its objects are copies.' 'Deserialized'
    }
}
