# Whether an object has come through PowerShell 7's compatibility proxy: it is a copy, and no cmdlet takes it.
function Test-MirrorProxy([object] $Value) {
    $null -ne $Value -and ([string] @($Value.PSObject.TypeNames)[0]).StartsWith('Deserialized.')
}
