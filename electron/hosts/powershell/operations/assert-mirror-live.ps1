# Refuses copies of Hyper-V's objects where the things themselves are needed.
function Assert-MirrorLive([object] $Value) {
    if (Test-MirrorProxy $Value) {
        Stop-MirrorCall 'ModuleRefused' 'The Hyper-V module runs behind a compatibility proxy: its objects are copies.' 'Deserialized'
    }
}
