# Refuses a thing that bears another name than planned, compared character by character: a comparison by
# language takes no notice of invisible ones.
function Assert-MirrorName([string] $What, [string] $Expected, [string] $Found) {
    if (-not [string]::Equals($Expected, $Found, [System.StringComparison]::Ordinal)) {
        Stop-MirrorCall 'Changed' "$What bears another name by now." (Limit-MirrorText $Found 500)
    }
}
