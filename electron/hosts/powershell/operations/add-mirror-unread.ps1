# Notes errors of a read, up to a thousand, so that a broken host does not fill the reply.
function Add-MirrorUnread([hashtable] $Work, [string] $What, [object[]] $Problems) {
    foreach ($problem in $Problems) {
        if ($Work.unread.Count -ge 1000) { return }
        $row = Get-MirrorErrorRow $problem
        $null = $Work.unread.Add(@{ what = $What; name = $row.target; error = $row })
    }
}
