# Says what is being waited for; a call that says nothing for a minute counts as lost.
function Write-MirrorProgress([hashtable] $Work, [string] $Text) {
    Write-MirrorFrame $Work.call @{ frame = 'progress'; text = $Text }
}
