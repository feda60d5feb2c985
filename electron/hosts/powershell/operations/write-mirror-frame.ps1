# One framed line on standard output. Base64 because Windows PowerShell writes text in the system's code
# page, and a newline of its own because that of the system takes two characters.
function Write-MirrorFrame([string] $Call, [hashtable] $Frame) {
    $json = ConvertTo-Json -InputObject $Frame -Depth 6 -Compress
    $bytes = [System.Text.Encoding]::UTF8.GetBytes($json)
    [System.Console]::Out.Write('MM1 ' + $Call + ' ' + [System.Convert]::ToBase64String($bytes) + "`n")
}
