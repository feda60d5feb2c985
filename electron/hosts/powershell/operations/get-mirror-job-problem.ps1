# The error that a job has ended with, or nothing. A job that waits for an answer will never get one.
function Get-MirrorJobProblem([object] $Job) {
    foreach ($part in @($Job) + @($Job.ChildJobs)) {
        foreach ($problem in $part.Error) { return $problem }
        $reason = $part.JobStateInfo.Reason
        if ($reason -is [System.Management.Automation.RuntimeException] -and $null -ne $reason.ErrorRecord) { return $reason.ErrorRecord }
        if ($null -ne $reason) { return (New-Object System.Management.Automation.ErrorRecord $reason, 'OperationFailed', 'NotSpecified', $null) }
    }
    if ([string] $Job.State -ne 'Completed') {
        $exception = New-Object System.InvalidOperationException ('The job ended as ' + [string] $Job.State)
        return (New-Object System.Management.Automation.ErrorRecord $exception, 'OperationFailed', 'NotSpecified', $null)
    }
}
