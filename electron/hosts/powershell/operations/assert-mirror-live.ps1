# Refuses what has come through PowerShell 7's compatibility proxy: such objects are copies, and no cmdlet
# takes them.
function Assert-MirrorLive([object] $Value) {
    if ($null -ne $Value -and ([string] @($Value.PSObject.TypeNames)[0]).StartsWith('Deserialized.')) {
        Stop-MirrorCall 'ModuleRefused' 'The Hyper-V module runs behind a compatibility proxy: its objects are copies.' 'Deserialized'
    }
}
