# Asks the guest of a running virtual machine to shut down, in a job, and replies `pending`: `watch-vm`
# then says how it goes. The power is cut only if the step says so (-Force, after Hyper-V's five minutes).
# The job lives in this shell; a module that knows no jobs may have stopped the machine already.
function Stop-MirrorVM([hashtable] $Work) {
    $step = $Work.step
    $vm = Get-MirrorMachine $step.vm.id
    Assert-MirrorPower $vm 'Running'
    $Work.vmId = $step.vm.id
    Write-MirrorIntent $Work (New-MirrorState $vm $null $null)
    $answer = $null
    try {
        if ($step.force -eq $true) { $answer = Hyper-V\Stop-VM -VM $vm -Force -AsJob -Confirm:$false }
        else { $answer = Hyper-V\Stop-VM -VM $vm -AsJob -Confirm:$false }
    } catch {
        if (-not (Test-MirrorError $_ 'NamedParameterNotFound')) { throw }
        if ($step.force -eq $true) { $null = Hyper-V\Stop-VM -VM $vm -Force -Confirm:$false }
        else { $null = Hyper-V\Stop-VM -VM $vm -Confirm:$false }
    }
    $job = @($answer)[0]
    $isJob = $job -is [System.Management.Automation.Job]
    if ($isJob) { $script:MirrorJobs[$Work.vmId] = $job }
    @{ pending = $true; before = $Work.before; job = $isJob }
}
