# Starts a virtual machine that is off, and waits up to a minute until it runs.
function Start-MirrorVM([hashtable] $Work) {
    $step = $Work.step
    $vm = Get-MirrorMachine $step.vm.id
    Assert-MirrorPower $vm 'Off'
    $Work.vmId = $step.vm.id
    Write-MirrorIntent $Work (New-MirrorState $vm $null $null)
    $null = Hyper-V\Start-VM -VM $vm -Confirm:$false
    Wait-MirrorState $Work 'vm' 'state' 'Running' 60
    Complete-MirrorStep $Work
}
