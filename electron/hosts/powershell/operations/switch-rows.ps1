# Rows of virtual switches. `Modes` and `Teams` are by the switch's id; what is not in them is null.
function ConvertTo-MirrorSwitchRows([object[]] $Switches, [hashtable] $Teams, [hashtable] $Modes) {
    foreach ($each in $Switches) {
        $id = [string] $each.Id
        $uplinks = [string[]] $each.NetAdapterInterfaceDescriptions
        if ($null -eq $uplinks) {
            $uplinks = [string[]] @()
            if (([string] $each.NetAdapterInterfaceDescription).Length -ne 0) { $uplinks = [string[]] @($each.NetAdapterInterfaceDescription) }
        }
        $extensions = @(foreach ($extension in $each.Extensions) {
            @{ id = [string] $extension.Id; name = Limit-MirrorText $extension.Name 4096
                type = [string] $extension.ExtensionType; enabled = $extension.Enabled; running = $extension.Running }
        })
        $teaming = $null
        $balancing = $null
        if ($null -ne $Teams -and $Teams.ContainsKey($id)) {
            if ($null -ne $Teams[$id].TeamingMode) { $teaming = [string] $Teams[$id].TeamingMode }
            if ($null -ne $Teams[$id].LoadBalancingAlgorithm) { $balancing = [string] $Teams[$id].LoadBalancingAlgorithm }
        }
        $mode = $null
        if ($null -ne $Modes) { $mode = $Modes[$id] }
        @{ id = $id; name = Limit-MirrorText $each.Name 4096; type = [string] $each.SwitchType
            allowManagementOs = $each.AllowManagementOS; embeddedTeaming = $each.EmbeddedTeamingEnabled
            teamingMode = $teaming; loadBalancing = $balancing; iov = $each.IovEnabled
            uplinks = $uplinks; extensions = $extensions; externalPortMode = $mode }
    }
}
