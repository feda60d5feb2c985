# Forgets the job of a virtual machine's shutdown.
function Close-MirrorJob([hashtable] $Work) {
    if (-not $script:MirrorJobs.ContainsKey($Work.vmId)) { return }
    $job = $script:MirrorJobs[$Work.vmId]
    $script:MirrorJobs.Remove($Work.vmId)
    Remove-Job -Job $job -Force -ErrorAction SilentlyContinue
}
