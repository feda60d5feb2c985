# Rows in pages of at most 700,000 bytes of JSON: what reads standard output takes time that grows with
# the square of what is kept in one piece. A page that would be larger is halved.
function Write-MirrorPages([hashtable] $Work, [string] $Part, [object[]] $Rows) {
    $first = 0
    $size = 500
    while ($first -lt $Rows.Length) {
        $count = [System.Math]::Min($size, $Rows.Length - $first)
        $page = New-Object object[] $count
        [System.Array]::Copy($Rows, $first, $page, 0, $count)
        $json = ConvertTo-Json -InputObject @{ frame = 'page'; part = $Part; rows = $page } -Depth 6 -Compress
        $bytes = [System.Text.Encoding]::UTF8.GetBytes($json)
        if ($bytes.Length -gt 700000 -and $count -gt 1) {
            $size = [System.Math]::Floor($count / 2)
        } else {
            [System.Console]::Out.Write('MM1 ' + $Work.call + ' ' + [System.Convert]::ToBase64String($bytes) + "`n")
            $first += $count
        }
    }
}
