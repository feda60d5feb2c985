# A text of at most so many characters; nothing is an empty text.
function Limit-MirrorText([string] $Text, [int] $Length) {
    if ($Text.Length -gt $Length) { return $Text.Substring(0, $Length) }
    return $Text
}
