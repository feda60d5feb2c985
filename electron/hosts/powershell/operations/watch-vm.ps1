# Says once how a shutdown goes: `pending`, or the end of the step. The state of the machine decides, the
# job has the error. A job that is gone went with its shell: unless the machine is off, nobody knows whether
# the guest was told (`lost`).
function Watch-MirrorVM([hashtable] $Work) {
    $Work.vmId = $Work.step.vm.id
    $Work.before = $Work.request.before
    $Work.intended = $true
    $job = $script:MirrorJobs[$Work.vmId]
    $Work.after = Read-MirrorState $Work
    $state = $Work.after.vm.state
    if ($state -eq 'Off') {
        Close-MirrorJob $Work
        return Complete-MirrorStep $Work
    }
    if ($Work.request.job -eq $true -and $null -eq $job) { return @{ lost = $true } }
    if ($Work.request.cancel -eq $true) {
        Stop-MirrorCall 'Cancelled' 'The waiting was ended. The guest was asked to shut down and may still do so.' $Work.vmId
    }
    if ($null -ne $job -and 'NotStarted', 'Running' -notcontains [string] $job.State) {
        $problem = Get-MirrorJobProblem $job
        Close-MirrorJob $Work
        if ($null -ne $problem) { throw $problem }
        Wait-MirrorState $Work 'vm' 'state' 'Off'
        return Complete-MirrorStep $Work
    }
    if ($null -eq $job -and $state -eq 'Running' -and $Work.request.waited -ge 10) {
        Stop-MirrorCall 'Mismatch' 'The virtual machine was told to shut down and is running.' $Work.vmId
    }
    @{ pending = $true; before = $Work.before; job = $Work.request.job }
}
