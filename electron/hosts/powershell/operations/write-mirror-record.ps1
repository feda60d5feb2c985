# One line at the end of the run's record: UTF-8 without a byte order mark, in one write. With an encoding
# of its own, for the one it would use otherwise fails on half a character in a name.
function Write-MirrorRecord([hashtable] $Work, [hashtable] $Line) {
    $Line.version = 1
    $Line.run = $Work.request.run
    $Line.at = [System.DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ss.fffZ', [System.Globalization.CultureInfo]::InvariantCulture)
    $json = ConvertTo-Json -InputObject $Line -Depth 6 -Compress
    [System.IO.File]::AppendAllText($Work.request.records, $json + "`n", $script:MirrorRecordEncoding)
}
