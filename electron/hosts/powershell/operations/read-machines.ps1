# The virtual machines as objects. An empty list from somebody without rights is what he may see, not
# what there is.
function Read-MirrorMachines([hashtable] $Work) {
    $problems = @()
    $machines = @(Hyper-V\Get-VM -ErrorAction SilentlyContinue -ErrorVariable problems)
    if ($machines.Length -eq 0) {
        if (@($problems).Length -ne 0) { throw @($problems)[0] }
        $rights = Get-MirrorRights
        if ($rights.administrator -eq $false -and $rights.hyperVAdministrator -eq $false) {
            Stop-MirrorCall 'NotAllowedToSee' 'Neither an administrator nor a Hyper-V administrator: the list of virtual machines is empty for you.'
        }
        return
    }
    Add-MirrorUnread $Work 'virtual machine' $problems
    Assert-MirrorLive $machines[0]
    Add-MirrorAbsent $Work 'virtual machines' $machines[0] 'Id', 'Name', 'State', 'OperationalStatus', 'Generation', 'Version',
        'ReplicationMode', 'ReplicationState', 'IsClustered', 'VMIntegrationService'
    $machines
}
