# An error as a flat row. It is known by `id`, the first part of FullyQualifiedErrorId, never by its
# message, which is in the language of the host.
function Get-MirrorErrorRow([object] $Problem) {
    if ($Problem -is [System.Exception]) {
        $record = $null
        $exception = $Problem
        if ($Problem -is [System.Management.Automation.RuntimeException]) { $record = $Problem.ErrorRecord }
    } else {
        $record = $Problem
        $exception = $Problem.Exception
    }
    $row = @{ id = ''; fullId = ''; category = ''; target = ''; line = 0
        message = Limit-MirrorText $exception.Message 2000
        exception = $exception.GetType().FullName }
    if ($null -ne $record) {
        $row.fullId = Limit-MirrorText $record.FullyQualifiedErrorId 500
        $row.id = $row.fullId.Split(',')[0]
        $row.category = [string] $record.CategoryInfo.Category
        $row.target = Limit-MirrorText $record.CategoryInfo.TargetName 500
        if ($null -ne $record.InvocationInfo) { $row.line = $record.InvocationInfo.ScriptLineNumber }
    }
    $row
}
